import { expect, test } from 'vitest';
import { moneyText } from './money-text';
import { rangeText } from './range-text';

test.each([
  [{ amountPence: 1_000_000_000n, qualifier: 'exact' }, '£10 million'],
  [{ amountPence: 1_000_000_000n, qualifier: 'up_to' }, 'up to £10 million'],
  [{ amountPence: 300_000_000n, qualifier: 'about' }, 'about £3 million'],
  [{ amountPence: 10_000_000_000n, qualifier: 'at_least' }, 'at least £100 million'],
  [{ amountPence: 250_000_000n, amountHighPence: 400_000_000n, qualifier: 'at_least' }, '£2.5 million to £4 million'],
  [{ amountPence: 250_000_000n, amountHighPence: 400_000_000n, qualifier: 'about' }, 'about £2.5 million to £4 million'],
] as const)('a figure reads as its source hedged it: %#', (money, words) => {
  expect(moneyText(money)).toBe(words);
});

test.each([
  [{ lowPence: 0n, highPence: 19_500_000_000n }, 'up to £195 million'],
  [{ lowPence: 250_000_000n, highPence: 400_000_000n }, '£2.5 million to £4 million'],
  [{ lowPence: 350_000_000n, highPence: 350_000_000n }, '£3.5 million'],
  [{ lowPence: 0n, highPence: 0n }, '£0'],
  [{ lowPence: 250_000_000n, highPence: null }, 'at least £2.5 million'],
])('a range keeps both bounds: %#', (range, words) => {
  expect(rangeText(range)).toBe(words);
});
