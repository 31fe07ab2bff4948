import { expect, test } from 'vitest';
import { rangeSentence } from './range-sentence';

test.each([
  [{ page: 1, perPage: 25, total: 239 }, 'Showing 1 to 25 of 239'],
  [{ page: 10, perPage: 25, total: 239 }, 'Showing 226 to 239 of 239'],
  [{ page: 1, perPage: 25, total: 12 }, 'Showing all 12'],
  [{ page: 1, perPage: 25, total: 0 }, 'Showing none of 0'],
  [{ page: 41, perPage: 25, total: 1000 }, 'Showing none of 1,000'],
])('%j', (range, sentence) => {
  expect(rangeSentence(range)).toBe(sentence);
});
