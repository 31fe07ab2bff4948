import { expect, test } from 'vitest';
import { formatBytes } from './format-bytes';

test.each([
  [0, '0 bytes'],
  [120, '120 bytes'],
  [999, '1 kB'],
  [1_449, '1.4 kB'],
  [261_400_000, '260 MB'],
  [1_000_000_000, '1 GB'],
  [3_250_000_000_000_000, '3300 TB'],
])('%s is %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
});
