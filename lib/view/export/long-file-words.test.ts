import { expect, test } from 'vitest';
import { longFileWords } from './long-file-words';

const file = { format: 'csv', rowCount: 1_000_000, bytes: 261_400_000, rowsMax: null };

test.each([
  [{}, '1,000,000 rows. The file will be about 260 MB.', true],
  [{ format: 'zip' }, '1,000,000 rows. The file is compressed; the CSV in it is about 260 MB.', true],
  [{ format: 'json', rowCount: 1 }, '1 row. The file will be about 260 MB. All rows are read once before it begins, so it takes a while to begin.', true],
  [{ format: 'xlsx', bytes: null, rowsMax: 1_000_000 }, '1,000,000 rows. All rows are read once before it begins, so it takes a while to begin.', true],
  [{ format: 'xlsx', bytes: null, rowsMax: 999_999 }, '1,000,000 rows. A sheet of a workbook holds 999,999. Take another form, or narrow the rows with filters.', false],
] as const)('%o', (given, answer, isOffered) => {
  expect(longFileWords({ ...file, ...given })).toEqual({ answer, isOffered });
});
