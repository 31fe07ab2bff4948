import { expect, test } from 'vitest';
import { formatCount } from './format-count';

test.each([
  [0, 'trust', undefined, '0 trusts'],
  [1, 'trust', undefined, '1 trust'],
  [1234, 'trust', undefined, '1,234 trusts'],
  [2, 'entry', 'entries', '2 entries'],
] as const)('%s %s (%s) is %s', (count, singular, plural, words) => {
  expect(formatCount(count, singular, plural)).toBe(words);
});
