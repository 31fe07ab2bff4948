// The bundle as readers of other people's making see it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { Package } from 'datapackage';
import CsvwParser from 'rdf-parser-csvw';
import { beforeAll, describe, expect, test } from 'vitest';
import { TABLE_NAMES, type ColumnType } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';
import { withConnection } from '@/tests/factories/connect';
import { toCsvwDataset } from '@/tests/factories/csvw-dataset';
import { Random } from '@/tests/factories/random';
import { fromCell, readEveryForm } from '@/tests/factories/read-every-form';
import { enrichRegister } from '../tables/enrich-register';

beforeAll(() => withConnection((client) => enrichRegister(client, new Random(20170309))), 120_000);

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const DATATYPES = { text: 'string', list: 'string', date: 'date', instant: 'dateTime', integer: 'integer', decimal: 'decimal', money: 'decimal', boolean: 'boolean' } as const;

describe.each(TABLE_NAMES)('%s', (table) => {
  const { columns, key } = TABLE_DEFINITIONS[table];

  test('is a valid Data Package, of which every row is read back with its types', async () => {
    const { rows, bundle } = await readEveryForm(table, { asAt: '2022-12-31' });
    const folder = mkdtempSync(path.join(os.tmpdir(), 'gde-bundle-'));
    try {
      for (const [name, bytes] of bundle) writeFileSync(path.join(folder, name), bytes);
      const opened = await Package.load(path.join(folder, 'datapackage.json'), { strict: true });
      expect(opened.errors).toEqual([]);
      const [resource] = opened.resources;
      expect(await resource?.checkRelations()).toBe(true);
      const read = (await resource?.read({ keyed: true, cast: true })) ?? [];
      const typed = columns.filter(({ type }) => type !== 'text' && type !== 'list');
      expect(read.map((row) => typed.map(({ name, type }) => asRead(type, row[name])))).toEqual(rows.json.map((row) => typed.map(({ name, type }) => asWritten(type, row[name] ?? null))));
      const texts = columns.filter(({ type }) => type === 'text' || type === 'list');
      expect(read.map((row) => texts.map((column) => fromCell(column, String(row[column.name] ?? ''))))).toEqual(rows.json.map((row) => texts.map(({ name }) => row[name] ?? null)));

      const { resources } = JSON.parse(bundle.get('datapackage.json')?.toString() ?? '') as { resources: { bytes: number; hash: string }[] };
      const csv = bundle.get(`${table}.csv`) ?? Buffer.alloc(0);
      expect(resources[0]).toMatchObject({ bytes: csv.length, hash: `sha256:${createHash('sha256').update(csv).digest('hex')}` });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('is CSV on the Web, of which every cell is read back with its type', async () => {
    const { rows, bundle } = await readEveryForm(table, { asAt: '2022-12-31' });
    const metadata = JSON.parse(bundle.get(`${table}.csv-metadata.json`)?.toString() ?? '') as Parameters<typeof toCsvwDataset>[0] & { '@context': unknown; tableSchema: { primaryKey: string } };
    expect(metadata).toMatchObject({ '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }], url: `${table}.csv`, tableSchema: { primaryKey: key } });
    const parser = new CsvwParser({ metadata: toCsvwDataset(metadata), baseIRI: 'http://example.org/', timezone: 'UTC' });
    const cells = new Map<string, Map<string, { value: string; datatype: { value: string } }>>();
    for await (const quad of parser.import(Readable.from([bundle.get(`${table}.csv`) ?? Buffer.alloc(0)]))) {
      if (!quad.predicate.value.startsWith('http://example.org/#')) continue;
      const row = cells.get(quad.subject.value) ?? new Map();
      cells.set(quad.subject.value, row.set(decodeURIComponent(quad.predicate.value.split('#')[1] ?? ''), quad.object));
    }
    const read = [...cells.values()];
    expect(read).toHaveLength(rows.json.length);
    for (const [index, row] of rows.json.entries()) {
      for (const column of columns) {
        const cell = read[index]?.get(column.name);
        const value = row[column.name] ?? null;
        if (cell === undefined) {
          expect(value, column.name).toBeNull();
          continue;
        }
        expect(cell.datatype.value).toBe(XSD + DATATYPES[column.type]);
        const said = fromCell(column, cell.value);
        expect(column.type === 'instant' ? new Date(String(said)).toISOString() : said, `${column.name} of row ${index}`).toBe(value);
      }
    }
  });

  test('says in words what it is', async () => {
    const { bundle, checksums, rows } = await readEveryForm(table, { asAt: '2017-05-15' });
    expect([...bundle.keys()]).toEqual([`${table}.csv`, 'README.txt', 'datapackage.json', `${table}.csv-metadata.json`]);
    const readme = bundle.get('README.txt')?.toString() ?? '';
    for (const words of ['2017-05-15', checksums['csv'] ?? '', `Rows\r\n  ${rows.csv.length}\r\n`, `/exports/${table}?format=zip`, 'Open Government Licence']) expect(readme).toContain(words);
    for (const { name, description } of columns) expect(readme).toMatch(new RegExp(`${name} \\(\\w+\\)\r\n  ${description.slice(0, 12).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
  });
});

/** A day or an instant in milliseconds; any other value as it is. */
function asWritten(type: ColumnType, value: string | number | boolean | null): string | number | boolean | null {
  return typeof value === 'string' && (type === 'date' || type === 'instant') ? Date.parse(value) : value;
}

/** The same of a value that the reader of Data Packages gives: to it a day is midnight where it runs. */
function asRead(type: ColumnType, value: unknown): unknown {
  if (!(value instanceof Date)) return value;
  return type === 'date' ? Date.UTC(value.getFullYear(), value.getMonth(), value.getDate()) : value.getTime();
}
