import 'server-only';
import { remember } from '@/lib/cache';
import { queryRows } from '@/lib/db/query-rows';
import type { Reading } from '@/lib/queries/reading';
import type { TableQuery } from '@/lib/schemas/table-query';
import type { TableName, TableRow } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';
import { TABLE_SOURCES } from './table-sources';
import { type RowPlace, rowsStatement, totalStatement } from './table-statement';
import { toTableRow } from './to-table-row';

export type TableSlice = {
  readonly rows: readonly TableRow[];
  /** The last row given, when others follow it. */
  readonly last: RowPlace | null;
};

/**
 * The rows of a table under a recognised query that follow a place in its order, in the order of its pages. A row is found by what stands
 * before it and not by its number, so rows that come in between shift nothing.
 * @param after the place of the last row that was given; null for the first rows
 */
export async function readTableSlice(reading: Reading, table: TableName, query: TableQuery, limit: number, after: RowPlace | null): Promise<TableSlice> {
  const definition = TABLE_DEFINITIONS[table];
  // One more than is given tells whether any follow.
  const found = await queryRows<Record<string, unknown> & { row_key: string }>(rowsStatement(definition, TABLE_SOURCES[table], reading, query, { limit: limit + 1, after }));
  const records = found.slice(0, limit);
  const last = found.length > limit ? records.at(-1) : undefined;
  const value = last?.[query.sort.column] ?? null;
  return {
    rows: records.map((record) => toTableRow(definition.columns, record)),
    last: last === undefined ? null : { value: value === null ? null : String(value), key: last.row_key },
  };
}

/** How many rows a table has under a recognised query. */
export async function countTableRows(reading: Reading, table: TableName, query: TableQuery): Promise<number> {
  const key = JSON.stringify(['total', reading.revision, reading.clock, reading.reader, table, query.q, query.filters]);
  const [counted] = await remember(key, () => queryRows<{ n: number }>(totalStatement(TABLE_SOURCES[table], reading, query)));
  return counted?.n ?? 0;
}
