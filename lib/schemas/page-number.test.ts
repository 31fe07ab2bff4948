import { expect, test } from 'vitest';
import { parsePageNumber } from './page-number';

test.each([
  [{}, 1, 0],
  [{ page: '' }, 1, 0],
  [{ page: '3' }, 3, 0],
  [{ page: ['', '2'] }, 2, 0],
  [{ page: '0' }, 1, 1],
  [{ page: '1.5' }, 1, 1],
  [{ page: '9'.repeat(400) }, 1, 1],
  [{ page: "1'--" }, 1, 1],
])('%j is page %i', (raw, page, ignored) => {
  const read = parsePageNumber(raw);
  expect(read.page).toBe(page);
  expect(read.ignored).toHaveLength(ignored);
});
