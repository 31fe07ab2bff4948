import { expect, test } from 'vitest';
import { pageTitle } from './page-title';

test('a title names the page, its section and the service', () => {
  expect(pageTitle('Salford Royal', 'Exemplars')).toBe('Salford Royal – Exemplars – GDE programme tracker – NHS');
  expect(pageTitle('Exemplars')).toBe('Exemplars – GDE programme tracker – NHS');
  expect(pageTitle('Exemplars', 'Exemplars')).toBe('Exemplars – GDE programme tracker – NHS');
});
