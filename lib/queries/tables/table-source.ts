import 'server-only';
import type { Reading } from '@/lib/queries/reading';
import type { Sql } from '@/lib/db/sql';
import type { FilterName, TableSort } from '@/lib/schemas/tables/table-definition';

/**
 * Where the values of a filter stand in a table's relation: in a column of one text, or of an array of texts. Null or empty is "not recorded".
 * A column of an enumeration is named with its type and compared as it stands, so that an index of it is of use; its filter lists its values.
 */
export type FacetColumn = { readonly column: string; readonly shape: 'one'; readonly enumeration?: 'LedgerKind' } | { readonly column: string; readonly shape: 'many' };

/**
 * Columns that say the same in every row of the same key, such as those of an owner: read once for each key, and put into the rows by who
 * reads them, since to join them to a million rows takes longer than all else together. They stand beside one another in the table.
 */
export type FoundColumns = {
  /** Column of the relation in order that holds the key; not a column of the table. */
  readonly by: string;
  readonly columns: readonly string[];
  /** A parenthesised relation of every key that a row may have, as text under the same name, with these columns. */
  readonly relation: (reading: Reading) => Sql;
};

/** How a table is asked of the database. Its columns are those of the table's definition, under the same names. */
export type TableSource = {
  /**
   * A parenthesised relation of every row that the reader may see at the clock. Given `keys`, a parenthesised list of keys, it need
   * give only their rows, and narrows by them all that it reads: the rows of one page are then read by index.
   */
  readonly relation: (reading: Reading, keys?: Sql) => Sql;
  /**
   * Of a table that grows long: its rows once more, without what only filters and searches ask for, such that all of them come in the order
   * of an index as they are read, without being sorted first. Columns that are `found` are not among its own.
   */
  readonly wholeInOrder?: { readonly order: TableSort; readonly relation: (reading: Reading) => Sql; readonly found: readonly FoundColumns[] };
  /** The same rows for counting them where nothing is searched for and no filters but these are used: what is not joined need not be read. */
  readonly counted?: { readonly filters: readonly FilterName[]; readonly relation: (reading: Reading) => Sql };
  /** The key of the table's definition. */
  readonly key: string;
  readonly facets: Readonly<Partial<Record<FilterName, FacetColumn>>>;
  /** Column of the text that `q` looks in. */
  readonly searchColumn: string;
};
