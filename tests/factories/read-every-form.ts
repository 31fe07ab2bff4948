// A table as its files have it, each read by a reader that shares no code with the product.
import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import readXlsx from 'read-excel-file/node';
import type { ColumnDefinition, TableName, TableRow } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';
import { readExport, type ExportedFile } from './read-export';
import type { Params } from './search-params';
import { unzip } from './unzip';

/** The forms that every table has. */
export const FORMS = ['csv', 'csv-excel', 'json', 'ndjson', 'xlsx', 'zip'] as const;

export type EveryForm = {
  /** The rows by form, as the page has them. */
  readonly rows: Readonly<Record<(typeof FORMS)[number], readonly TableRow[]>>;
  /** The checksum by where it is said, and as the CSV has it. */
  readonly checksums: Readonly<Record<string, string | null>>;
  readonly files: Readonly<Record<(typeof FORMS)[number], ExportedFile>>;
  readonly bundle: ReadonlyMap<string, Buffer>;
};

/** Reads a table under some parameters in every form it has, by address. */
export async function readEveryForm(table: TableName, params: Params): Promise<EveryForm> {
  const { columns } = TABLE_DEFINITIONS[table];
  const read = (format: string) => readExport(table, { ...params, format });
  const files = { csv: await read('csv'), 'csv-excel': await read('csv-excel'), json: await read('json'), ndjson: await read('ndjson'), xlsx: await read('xlsx'), zip: await read('zip') };
  const json = JSON.parse(files.json.text) as { meta: { sha256: string }; rows: TableRow[] };
  const bundle = await unzip(files.zip.bytes);
  const bundledCsv = bundle.get(`${table}.csv`) ?? Buffer.alloc(0);
  const description = JSON.parse(bundle.get('datapackage.json')?.toString() ?? '{}') as { gde: { rows_sha256: string } };
  const only = JSON.parse((await readExport(table, { ...params, checksum: 'only' })).text) as { sha256: string };
  return {
    rows: {
      csv: fromCsv(columns, files.csv.text),
      'csv-excel': fromCsv(columns, files['csv-excel'].text.replace(/^\uFEFF/, '')),
      json: json.rows,
      ndjson: files.ndjson.text.split('\n').slice(0, -1).map((line) => JSON.parse(line) as TableRow),
      xlsx: await fromXlsx(columns, files.xlsx.bytes),
      zip: fromCsv(columns, bundledCsv.toString()),
    },
    checksums: {
      csv: checksumOf(files.csv.text),
      zip: checksumOf(bundledCsv.toString()),
      'in JSON': json.meta.sha256,
      'in the Data Package': description.gde.rows_sha256,
      alone: only.sha256,
      ...Object.fromEntries(Object.entries(files).map(([format, { headers }]) => [`with ${format}`, headers.get('Gde-Rows-Sha256')])),
    },
    files,
    bundle,
  };
}

function checksumOf(csv: string): string {
  return createHash('sha256').update(csv.slice(csv.indexOf('\r\n') + 2)).digest('hex');
}

function fromCsv(columns: readonly ColumnDefinition[], csv: string): TableRow[] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n', skipEmptyLines: false });
  if (errors.length > 0) throw new Error(`The CSV is not read: ${JSON.stringify(errors[0])}`);
  const [header, ...lines] = data.slice(0, -1);
  if (JSON.stringify(header) !== JSON.stringify(columns.map(({ name }) => name))) throw new Error(`The header is ${JSON.stringify(header)}.`);
  return lines.map((cells) => Object.fromEntries(columns.map((column, index) => [column.name, fromCell(column, cells[index] ?? '')])));
}

/** The value that a cell of CSV stands for, by the dictionary. */
export function fromCell({ type }: ColumnDefinition, cell: string): string | number | boolean | null {
  if (cell === '') return null;
  switch (type) {
    case 'integer':
    case 'decimal':
    case 'money':
      return Number(cell);
    case 'boolean':
      return cell === 'true';
    case 'date':
    case 'instant':
      return cell;
    case 'text':
    case 'list':
      return withoutApostrophe(cell);
  }
}

/** Text as it was before an apostrophe was put before what looks like a formula. */
export function withoutApostrophe(cell: string): string {
  return /^'+[=+\-@\t\r\0＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

async function fromXlsx(columns: readonly ColumnDefinition[], bytes: Buffer): Promise<TableRow[]> {
  const sheets = await readXlsx(bytes, { trim: false });
  const rows = sheets.find(({ sheet }) => sheet === 'Data')?.data ?? [];
  const [header, ...lines] = rows;
  if (JSON.stringify(header) !== JSON.stringify(columns.map(({ name }) => name))) throw new Error(`The headings are ${JSON.stringify(header)}.`);
  return lines.map((cells) => Object.fromEntries(columns.map((column, index) => [column.name, fromSheetCell(column, cells[index] ?? null)])));
}

function fromSheetCell({ type }: ColumnDefinition, value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return type === 'date' ? value.toISOString().slice(0, 10) : value.toISOString();
  if (typeof value !== 'string') throw new TypeError(`A cell holds ${String(value)}.`);
  return type === 'text' || type === 'list' ? withoutApostrophe(value.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))) : value;
}
