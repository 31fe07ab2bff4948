// The rows of a zip bundle as readers of other people's making give them, who know of them only what its descriptions say.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { Package } from 'datapackage';
import CsvwParser from 'rdf-parser-csvw';
import type { ColumnDefinition, TableName, TableRow } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';
import { toCsvwDataset } from './csvw-dataset';
import { fromCell, withoutApostrophe } from './read-every-form';

type Bundle = ReadonlyMap<string, Buffer>;

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const DATATYPES = { text: 'string', list: 'string', date: 'date', instant: 'dateTime', integer: 'integer', decimal: 'decimal', money: 'decimal', boolean: 'boolean' } as const;

/** The rows that a reader of Data Packages gives, cast to their types. @throws Error where the package is not valid, or a row is not as it says */
export async function readAsDataPackage(table: TableName, bundle: Bundle): Promise<TableRow[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gde-bundle-'));
  try {
    for (const [name, bytes] of bundle) writeFileSync(path.join(folder, name), bytes);
    const { errors, resources } = await Package.load(path.join(folder, 'datapackage.json'), { strict: true });
    const [resource] = resources;
    if (errors.length > 0 || resource === undefined) throw new Error(`The Data Package is not valid: ${errors.map(({ message }) => message).join('; ')}`);
    if (!(await resource.checkRelations())) throw new Error('The keys of the Data Package are not as it says.');
    const read = await resource.read({ keyed: true, cast: true });
    return read.map((row) => Object.fromEntries(TABLE_DEFINITIONS[table].columns.map((column) => [column.name, fromCast(column, row[column.name])])));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fromCast({ type }: ColumnDefinition, value: unknown): TableRow[string] {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  // To this reader a day is midnight where it runs.
  if (value instanceof Date) return type === 'date' ? new Date(Date.UTC(value.getFullYear(), value.getMonth(), value.getDate())).toISOString().slice(0, 10) : value.toISOString();
  if (typeof value !== 'string' || (type !== 'text' && type !== 'list')) throw new TypeError(`A cell of type ${type} is read as ${String(value)}.`);
  return value === '' ? null : withoutApostrophe(value);
}

/** The rows that a reader of CSV on the Web gives. @throws Error where a cell has another datatype than its column */
export async function readAsCsvw(table: TableName, bundle: Bundle): Promise<TableRow[]> {
  const { columns } = TABLE_DEFINITIONS[table];
  const metadata = JSON.parse(bundle.get(`${table}.csv-metadata.json`)?.toString() ?? '') as Parameters<typeof toCsvwDataset>[0];
  const parser = new CsvwParser({ metadata: toCsvwDataset(metadata), baseIRI: 'http://example.org/', timezone: 'UTC' });
  const subjects = new Map<string, Map<string, { value: string; datatype: { value: string } }>>();
  for await (const { subject, predicate, object } of parser.import(Readable.from([bundle.get(`${table}.csv`) ?? Buffer.alloc(0)]))) {
    if (!predicate.value.startsWith('http://example.org/#')) continue;
    const cells = subjects.get(subject.value) ?? new Map();
    subjects.set(subject.value, cells.set(decodeURIComponent(predicate.value.split('#')[1] ?? ''), object));
  }
  return [...subjects.values()].map((cells) =>
    Object.fromEntries(
      columns.map((column) => {
        const cell = cells.get(column.name);
        if (cell === undefined) return [column.name, null];
        if (cell.datatype.value !== XSD + DATATYPES[column.type]) throw new Error(`${column.name} is a ${column.type}, and read as ${cell.datatype.value}.`);
        const value = fromCell(column, cell.value);
        return [column.name, column.type === 'instant' ? new Date(String(value)).toISOString() : value];
      }),
    ),
  );
}
