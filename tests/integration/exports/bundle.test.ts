// The bundle as readers of other people's making see it.
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { TABLE_NAMES } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';
import { withConnection } from '@/tests/factories/connect';
import { Random } from '@/tests/factories/random';
import { readAsCsvw, readAsDataPackage } from '@/tests/factories/read-bundle';
import { readEveryForm } from '@/tests/factories/read-every-form';
import { enrichRegister } from '../tables/enrich-register';

beforeAll(() => withConnection((client) => enrichRegister(client, new Random(20170309))), 120_000);

describe.each(TABLE_NAMES)('%s', (table) => {
  const { columns, key } = TABLE_DEFINITIONS[table];

  test('is a valid Data Package, of which every row is read back with its types', async () => {
    const { rows, bundle } = await readEveryForm(table, { asAt: '2022-12-31' });
    expect(await readAsDataPackage(table, bundle)).toEqual(rows.json);
    const { resources } = JSON.parse(bundle.get('datapackage.json')?.toString() ?? '') as { resources: { bytes: number; hash: string }[] };
    const csv = bundle.get(`${table}.csv`) ?? Buffer.alloc(0);
    expect(resources[0]).toMatchObject({ bytes: csv.length, hash: `sha256:${createHash('sha256').update(csv).digest('hex')}` });
  });

  test('is CSV on the Web, of which every cell is read back with its type', async () => {
    const { rows, bundle } = await readEveryForm(table, { asAt: '2022-12-31' });
    expect(await readAsCsvw(table, bundle)).toEqual(rows.json);
    const metadata = JSON.parse(bundle.get(`${table}.csv-metadata.json`)?.toString() ?? '') as object;
    expect(metadata).toMatchObject({ '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }], url: `${table}.csv`, tableSchema: { primaryKey: key } });
  });

  test('says in words what it is', async () => {
    const { bundle, checksums, rows } = await readEveryForm(table, { asAt: '2017-05-15' });
    expect([...bundle.keys()]).toEqual([`${table}.csv`, 'README.txt', 'datapackage.json', `${table}.csv-metadata.json`]);
    const readme = bundle.get('README.txt')?.toString() ?? '';
    for (const words of ['2017-05-15', checksums['csv'] ?? '', `Rows\r\n  ${rows.csv.length}\r\n`, `/exports/${table}?format=zip`, 'Open Government Licence']) expect(readme).toContain(words);
    for (const { name, description } of columns) expect(readme).toMatch(new RegExp(`${name} \\(\\w+\\)\r\n  ${description.slice(0, 12).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
  });
});
