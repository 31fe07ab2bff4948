import type { ColumnDefinition, TableRow } from './table-definition';

/** Columns that stand together in a table and are found by the key that a row has in their place. */
export type FoundCells = { readonly by: string; readonly columns: readonly ColumnDefinition[]; readonly rows: ReadonlyMap<string, TableRow> };

/** What stands where in a row as it is read: a column of the table, or the key of several. */
export type RowLayout = readonly (ColumnDefinition | FoundCells)[];

/** The rows of a table as PostgreSQL copies them out, in pieces that end anywhere, and what stands where in them. */
export type CopiedRows = { readonly layout: RowLayout; readonly pieces: AsyncIterable<Buffer> };

/** The columns found by a key. @throws Error where nothing was found: a row would lack what it has */
export function foundBy({ by, rows }: FoundCells, key: string): TableRow {
  const row = rows.get(key);
  if (row === undefined) throw new Error(`A row names ${by} "${key}", which was not read beforehand.`);
  return row;
}
