/** Rows that a table to be imported may have, without its heading. */
export const IMPORT_ROWS_MAX = 2_000;

/** Bytes of UTF-8 that it may have: one megabyte. */
export const IMPORT_BYTES_MAX = 1_000_000;
