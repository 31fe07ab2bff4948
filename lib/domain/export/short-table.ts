/**
 * A table of at most so many rows is read whole before its file begins: the file's name then carries their checksum. Of a longer one a
 * page says how many rows and how large a file there will be.
 */
export const SHORT_TABLE_ROWS_MAX = 5_000;
