import { expect, test } from 'vitest';
import { parseRecordKey } from './record-key';

test.each([
  ['salford-royal', 'salford-royal'],
  ['one%20two', 'one two'],
  ['a%2Fb', 'a/b'],
])('%s is %s', (segment, key) => {
  expect(parseRecordKey(segment)).toBe(key);
});

test.each(['', '%', '%E0%A4%A', '%00', 'a\u0000b', '\ud800', 'x'.repeat(201)])('%j is no key', (segment) => {
  expect(parseRecordKey(segment)).toBeNull();
});
