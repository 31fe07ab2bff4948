import type pg from 'pg';
import type { ColumnValue } from './cells';
import type { FoundingDataProblem } from './founding-data-problems';
import { keyOf, type FoundingRow, type FoundingTable } from './founding-table';
import type { KnownFrom } from './known-from';

type RowsByTable = ReadonlyMap<string, readonly FoundingRow[]>;

/** Which rows the database has already, and which of those say something else than the files do. */
export type StoredRows = {
  /** Table to the keys of its rows. */
  readonly keysByTable: ReadonlyMap<string, ReadonlySet<string>>;
  readonly corroborationIds: ReadonlySet<string>;
  readonly problems: readonly FoundingDataProblem[];
};

type StoredRow = {
  readonly row_ordinal: string;
  readonly incoming: Record<string, unknown>;
  readonly stored: Record<string, unknown>;
  readonly version: number;
};

/** Looks the rows up by key and compares them, column by column, as the database reads both. */
export async function findStoredRows(client: pg.Client, tables: readonly FoundingTable[], rowsByTable: RowsByTable): Promise<StoredRows> {
  const keysByTable = new Map<string, Set<string>>();
  const problems: FoundingDataProblem[] = [];
  for (const table of tables) {
    const rows = rowsByTable.get(table.table) ?? [];
    const keys = new Set<string>();
    keysByTable.set(table.table, keys);
    const [first] = rows;
    if (first === undefined) continue;
    const columns = Object.keys(first.columns);
    const found = await client.query<StoredRow>(
      `WITH incoming AS (
         SELECT row_ordinal, ${list(columns)}
         FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS element(row_json, row_ordinal),
              jsonb_populate_record(NULL::"${table.table}", row_json)
       )
       SELECT row_ordinal, jsonb_build_object(${pairs('i', columns)}) AS incoming, jsonb_build_object(${pairs('t', columns)}) AS stored,
              coalesce((to_jsonb(t) ->> 'version')::int, 1) AS version
       FROM incoming i JOIN "${table.table}" t ON ${table.key.map((column) => `t."${column}" = i."${column}"`).join(' AND ')}`,
      [JSON.stringify(rows.map((row) => row.columns))],
    );
    for (const { row_ordinal: ordinal, incoming, stored, version } of found.rows) {
      const row = rows[Number(ordinal) - 1];
      if (row === undefined) continue;
      keys.add(keyOf(table, row.columns));
      if (version > 1) continue;
      for (const column of columns) {
        if (JSON.stringify(incoming[column]) === JSON.stringify(stored[column])) continue;
        problems.push({
          file: row.file,
          row: row.row,
          column,
          value: String(incoming[column] ?? ''),
          reason: `is already recorded as ${JSON.stringify(stored[column])}; ${table.isEvent ? 'retract it' : 'change it'} in the product instead`,
        });
      }
    }
  }
  const corroborations = await client.query<{ id: string }>('SELECT id FROM corroboration');
  return { keysByTable, corroborationIds: new Set(corroborations.rows.map(({ id }) => id)), problems };
}

/** Writes the rows that are not stored, and the further sources of events; gives the keys of what it wrote, by table. */
export async function writeFoundingRows(
  client: pg.Client,
  options: {
    readonly tables: readonly FoundingTable[];
    readonly rowsByTable: RowsByTable;
    readonly stored: StoredRows;
    readonly batchId: string;
    /** Null when the rows are known from now. */
    readonly known: KnownFrom | null;
  },
): Promise<Record<string, string[]>> {
  const { tables, rowsByTable, stored, batchId, known } = options;
  const written: Record<string, string[]> = {};
  const corroborations: Record<string, ColumnValue>[] = [];
  for (const table of tables) {
    const isNew = (row: FoundingRow) => !stored.keysByTable.get(table.table)?.has(keyOf(table, row.columns));
    const records: Record<string, ColumnValue>[] = [];
    for (const row of rowsByTable.get(table.table) ?? []) {
      for (const { sourceId, confidence } of row.furtherSources) {
        const id = `${String(row.columns['id'])}--${sourceId}`;
        if (stored.corroborationIds.has(id)) continue;
        corroborations.push({
          id,
          source_id: sourceId,
          confidence: confidence ?? row.columns['confidence'] ?? null,
          [`${table.table}_id`]: row.columns['id'] ?? null,
          ...(known === null ? {} : { recorded_at: known.ofFurtherSource(row, sourceId) }),
        });
      }
      if (!isNew(row)) continue;
      const since = known === null || !table.isStamped ? null : table.isEvent ? known.ofEvent(row) : known.ofThing(table, row);
      records.push({
        ...row.columns,
        ...(table.isEvent ? { import_batch_id: batchId } : {}),
        ...(since === null ? {} : { recorded_at: since }),
        // Which instant that is, the database says.
        ...(table.isPublished ? { public_from: since ?? 'now' } : {}),
      });
    }
    // A reversal must find the entry that it reverses.
    const isReversal = (record: Record<string, ColumnValue>) => (record['reverses_entry_id'] ?? null) !== null;
    await insert(client, table.table, records.filter((record) => !isReversal(record)));
    await insert(client, table.table, records.filter(isReversal));
    written[table.table] = records.map((record) => table.key.map((column) => String(record[column])).join('|'));
  }
  await insert(client, 'corroboration', corroborations);
  written['corroboration'] = corroborations.map((record) => String(record['id']));
  return written;
}

/** One statement for each set of columns; a column left out takes its default. */
async function insert(client: pg.Client, table: string, records: readonly Record<string, ColumnValue>[]): Promise<void> {
  const bySet = new Map<string, Record<string, ColumnValue>[]>();
  for (const record of records) {
    const set = list(Object.keys(record));
    bySet.set(set, [...(bySet.get(set) ?? []), record]);
  }
  for (const [set, group] of bySet) {
    await client.query(`INSERT INTO "${table}" (${set}) SELECT ${set} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`, [
      JSON.stringify(group),
    ]);
  }
}

function list(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ');
}

function pairs(alias: string, columns: readonly string[]): string {
  return columns.map((column) => `'${column}', ${alias}."${column}"`).join(', ');
}
