import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { ColumnValue, FurtherSource } from './cells';
import type { FoundingDataProblem } from './founding-data-problems';
import type { FoundingRow, FoundingTable } from './founding-table';

export type FoundingRows = {
  /** Without the tables whose file could not be read. */
  readonly rowsByTable: ReadonlyMap<string, readonly FoundingRow[]>;
  /** Table to the keys of rows that are there but have faults of their own: what names them is not at fault too. */
  readonly faultyKeysByTable: ReadonlyMap<string, ReadonlySet<string>>;
  /** SHA-256 of all files, in hexadecimal. */
  readonly sha256: string;
};

/** Reads every file of the data folder and checks each row by itself. Faults are added to `problems`. */
export async function readFoundingRows(
  dataFolder: string,
  tables: readonly FoundingTable[],
  problems: FoundingDataProblem[],
): Promise<FoundingRows> {
  const rowsByTable = new Map<string, FoundingRow[]>();
  const faultyKeysByTable = new Map<string, Set<string>>();
  const hash = createHash('sha256');
  const present = new Set((await readdir(dataFolder)).filter((name) => name.endsWith('.csv')));
  for (const table of tables) {
    if (!present.delete(table.file)) {
      problems.push({ file: table.file, row: 0, column: '', value: '', reason: 'is missing' });
      continue;
    }
    const bytes = await readFile(path.join(dataFolder, table.file));
    hash.update(`${table.file}\0${bytes.length}\0`).update(bytes);
    const faultyKeys = new Set<string>();
    const rows = readRowsOf(table, bytes, problems, faultyKeys);
    if (rows !== null) rowsByTable.set(table.table, rows);
    if (faultyKeys.size > 0) faultyKeysByTable.set(table.table, faultyKeys);
  }
  for (const file of [...present].sort()) {
    problems.push({ file, row: 0, column: '', value: '', reason: 'is not a file of the founding data' });
  }
  return { rowsByTable, faultyKeysByTable, sha256: hash.digest('hex') };
}

function readRowsOf(
  table: FoundingTable,
  bytes: Buffer,
  problems: FoundingDataProblem[],
  faultyKeys: Set<string>,
): FoundingRow[] | null {
  const { file } = table;
  const complainOfFile = (reason: string) => problems.push({ file, row: 0, column: '', value: '', reason });
  let content: string;
  try {
    content = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    complainOfFile('is not UTF-8');
    return null;
  }
  let records: string[][];
  try {
    records = parse(content, { relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    complainOfFile(`cannot be read as CSV: ${error.message}`);
    return null;
  }
  const [header = [], ...body] = records;
  const expected = Object.keys(table.cells);
  const missing = expected.filter((column) => !header.includes(column));
  const unknown = header.filter((column, index) => !expected.includes(column) || header.indexOf(column) !== index);
  for (const column of missing) problems.push({ file, row: 1, column, value: '', reason: 'is missing from the header' });
  for (const column of unknown) problems.push({ file, row: 1, column, value: column, reason: 'is not a column of this file, or is there twice' });
  if (missing.length > 0 || unknown.length > 0) return null;

  const schema = z.object(Object.fromEntries(Object.entries(table.cells).map(([column, { schema: cellSchema }]) => [column, cellSchema])));
  const rows: FoundingRow[] = [];
  const seen = new Map<string, number>();
  for (const [index, record] of body.entries()) {
    const row = index + 2;
    if (record.length !== header.length) {
      problems.push({ file, row, column: '', value: '', reason: `has ${record.length} cells, the header ${header.length}` });
      continue;
    }
    const cells = Object.fromEntries(header.map((column, at) => [column, record[at] ?? '']));
    const complain = (column: string, reason: string) => problems.push({ file, row, column, value: cells[column] ?? '', reason });
    const parsed = schema.safeParse(cells);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) complain(String(issue.path[0] ?? ''), issue.message);
      faultyKeys.add(cells[table.key[0] ?? ''] ?? '');
      continue;
    }
    const columns: Record<string, ColumnValue> = {};
    for (const [column, cell] of Object.entries(table.cells)) {
      if (cell.toColumns !== null) Object.assign(columns, cell.toColumns(parsed.data[column], column));
    }
    table.checkRow(columns, complain);
    for (const set of [table.key, ...table.unique]) {
      const value = set.map((column) => String(columns[column])).join(' + ');
      const firstRow = seen.get(`${set.join()}=${value}`);
      if (firstRow === undefined) seen.set(`${set.join()}=${value}`, row);
      else complain(set[0] ?? '', `is already in row ${firstRow}`);
    }
    rows.push({ file, row, cells, columns, furtherSources: (parsed.data['corroborating_source_ids'] ?? []) as FurtherSource[] });
  }
  return rows;
}
