import { expect, test } from 'vitest';
import { formatFileSize } from './format-file-size';

test.each([
  [1, '1 byte'],
  [900, '900 bytes'],
  [1_024, '1 kB'],
  [1_048_575, '1,023 kB'],
  [1_572_864, '1.5 MB'],
  [20 * 1_048_576, '20 MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatFileSize(bytes)).toBe(text);
});
