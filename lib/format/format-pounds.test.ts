import { expect, test } from 'vitest';
import { formatPounds } from './format-pounds';

test.each([
  [0n, '£0'],
  [5n, '£0.05'],
  [95_000_000n, '£950,000'],
  [100_000_000n, '£1 million'],
  [250_000_000n, '£2.5 million'],
  [1_000_000_000n, '£10 million'],
  [1_666_600_000n, '£16.666 million'],
  [254_712_300n, '£2,547,123'],
  [254_712_345n, '£2,547,123.45'],
  [39_500_000_000n, '£395 million'],
  [130_000_000_000n, '£1.3 billion'],
  [420_000_000_000n, '£4.2 billion'],
  [100_050_000_000n, '£1,000.5 million'],
  [-1_000_000_000n, '−£10 million'],
])('%s pence is %s', (pence, words) => {
  expect(formatPounds(pence)).toBe(words);
});
