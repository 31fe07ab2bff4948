import { expect, test } from 'vitest';
import { formatNumber } from './format-number';

test.each([
  [0, '0'],
  [999, '999'],
  [1234567, '1,234,567'],
  [0.5, '0.5'],
])('%s is %s', (value, words) => {
  expect(formatNumber(value)).toBe(words);
});
