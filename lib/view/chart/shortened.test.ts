import { expect, test } from 'vitest';
import { shortened } from './shortened';

test.each([
  ['Salford Royal', 'Salford Royal'],
  ['Central Manchester University Hospitals', 'Central Manchester…'],
  ['Llanfairpwllgwyngyllgogerychwyrndrobwll', 'Llanfairpwllgwyngyllgog…'],
])('%s', (name, expected) => {
  expect(shortened(name, 24)).toBe(expected);
  expect(shortened(name, 24).length).toBeLessThanOrEqual(24);
});
