import { expect, test } from 'vitest';
import { formatPercent } from './format-percent';

test.each([
  [0.8, 0, '80%'],
  [7 / 11, 0, '64%'],
  [7 / 11, 1, '63.6%'],
  [0, 0, '0%'],
  [1, 2, '100%'],
])('%s with %s decimals is %s', (share, decimals, words) => {
  expect(formatPercent(share, decimals)).toBe(words);
});
