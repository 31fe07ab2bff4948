import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FoundingDataProblems, type FoundingDataProblem } from '@/lib/imports/founding/founding-data-problems';
import { loadFoundingData } from '@/lib/imports/founding/load-founding-data';
import { prepareEmptyDatabases, type EmptyDatabase, type EmptyDatabases } from './empty-database';
import { copyDataFolder, REAL_DATA_FOLDER, type DataFolder } from './spoilt-data-folder';

let databases: EmptyDatabases;
let database: EmptyDatabase;
let folder: DataFolder;
let client: pg.Client;

beforeAll(async () => {
  databases = await prepareEmptyDatabases();
}, 60_000);

afterAll(() => databases.close());

beforeEach(async () => {
  [database, folder] = await Promise.all([databases.open(), copyDataFolder()]);
  client = new pg.Client({ connectionString: database.connectionString });
  await client.connect();
}, 60_000);

afterEach(async () => {
  await client.end();
  await Promise.all([database.drop(), folder.remove()]);
});

function load(dataFolder: string) {
  return loadFoundingData({ connectionString: database.connectionString, dataFolder, log: () => undefined });
}

async function problemsOf(loading: Promise<unknown>): Promise<readonly FoundingDataProblem[]> {
  const fault = await loading.then(
    () => null,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(FoundingDataProblems);
  return (fault as FoundingDataProblems).problems;
}

const EVERYTHING = `
  SELECT coalesce(sum((xpath('/row/n/text()', query_to_xml(format('SELECT count(*) AS n FROM %I', c.relname), false, true, '')))[1]::text::int), 0)::int AS n
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname NOT IN ('data_revision', '_prisma_migrations')`;

async function countEverything(): Promise<number> {
  return (await client.query<{ n: number }>(EVERYTHING)).rows[0]?.n ?? -1;
}

async function readRevision(): Promise<string> {
  return (await client.query<{ number: string }>('SELECT number::text AS number FROM data_revision')).rows[0]?.number ?? '';
}

/** A spoilt cell, and what must be said of it. */
type Spoiling = {
  readonly what: string;
  readonly file: string;
  readonly key: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly problems: readonly { readonly column: string; readonly value: string; readonly reason: string }[];
};

const ONE_CELL: readonly Spoiling[] = [
  {
    what: 'a status that does not exist',
    file: 'exemplar-status-events.csv',
    key: 'named-salford-royal-2016-09',
    cells: { status: 'nominated' },
    problems: [
      {
        column: 'status',
        value: 'nominated',
        reason: 'is not one of shortlisted, expected, named, agreement_signed, funding_approved, delivering, accredited, not_selected, withdrawn, ended',
      },
    ],
  },
  {
    what: 'a day that does not exist',
    file: 'exemplar-status-events.csv',
    key: 'named-salford-royal-2016-09',
    cells: { effective_on: '2017-02-29' },
    problems: [{ column: 'effective_on', value: '2017-02-29', reason: 'is not a date like 2016, 2016-11 or 2016-09-07' }],
  },
  {
    what: 'a confidence left empty',
    file: 'gates.csv',
    key: 'gate-place-based-election',
    cells: { confidence: '' },
    problems: [{ column: 'confidence', value: '', reason: 'is empty, but is required' }],
  },
  {
    what: 'a trust that is not there',
    file: 'exemplar-member-events.csv',
    key: 'member-salford-royal-rm3',
    cells: { ods_code: 'ZZZ' },
    problems: [{ column: 'ods_code', value: 'ZZZ', reason: 'is no trust of the founding data' }],
  },
  {
    what: 'a further source that is not there',
    file: 'gates.csv',
    key: 'gate-treasury-acute',
    cells: { corroborating_source_ids: 'nobody:named_report' },
    problems: [{ column: 'corroborating_source_ids', value: 'nobody:named_report', reason: 'names nobody, which is no source of the founding data' }],
  },
  {
    what: 'an amount with separators',
    file: 'ledger-entries.csv',
    key: 'ceiling-salford-royal',
    cells: { amount_gbp: '10,000,000' },
    problems: [{ column: 'amount_gbp', value: '10,000,000', reason: 'is not an amount in pounds, without separators, to the penny at most' }],
  },
  {
    what: 'an amount below nothing',
    file: 'ledger-entries.csv',
    key: 'ceiling-salford-royal',
    cells: { amount_gbp: '-1' },
    problems: [{ column: 'amount_gbp', value: '-1', reason: 'is negative, which only a reversing entry may be' }],
  },
  {
    what: 'an entry of two owners',
    file: 'ledger-entries.csv',
    key: 'ceiling-salford-royal',
    cells: { cohort_key: 'acute' },
    problems: [{ column: '', value: '', reason: 'has not exactly one owner: exemplar_slug, fast_follower_reference, cohort_key or is_programme_wide' }],
  },
  {
    what: 'a status that cannot follow',
    file: 'exemplar-status-events.csv',
    key: 'named-cambridge-2017-03',
    cells: { effective_on: '2015-03-31' },
    problems: [{ column: 'status', value: 'expected', reason: expect.stringMatching(/^cannot follow named \(row \d+\)$/) as string }],
  },
  {
    what: 'a claim in words with a figure',
    file: 'programme-claims.csv',
    key: 'received-all-2017-05',
    cells: { value: '0', value_qualifier: 'exact' },
    problems: [{ column: 'value', value: '0', reason: 'is given for a claim in words' }],
  },
  {
    what: 'half a position',
    file: 'trusts.csv',
    key: 'RM3',
    cells: { longitude: '' },
    problems: [{ column: 'latitude', value: expect.any(String) as string, reason: 'and longitude must be given together' }],
  },
  {
    what: 'a rating without its kind',
    file: 'regulatory-events.csv',
    key: 'special-measures-left-rgt-2017-01',
    cells: { rating: 'good' },
    problems: [{ column: 'rating', value: 'good', reason: 'goes with the kind cqc_rating, and with no other' }],
  },
  {
    what: 'a gate decided before it was there',
    file: 'gate-decisions.csv',
    key: 'gate-treasury-acute-met',
    cells: { effective_on: '2016' },
    problems: [{ column: 'effective_on', value: '2016', reason: expect.stringMatching(/^is before the gate itself \(gates\.csv, row \d+\)$/) as string }],
  },
];

describe('loading', () => {
  it('writes nothing and says everything that is wrong at once', async () => {
    const spoilt = ONE_CELL.filter(({ key, what }) => ONE_CELL.find((other) => other.key === key)?.what === what);
    for (const { file, key, cells } of spoilt) await folder.change(file, key, cells);
    const found = (await problemsOf(load(folder.path))).map(({ file, column, value, reason }) => ({ file, column, value, reason }));
    const expected = spoilt.flatMap(({ file, problems }) => problems.map((problem) => ({ file, ...problem })));
    expect(found).toHaveLength(expected.length);
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(await countEverything()).toBe(0);
    expect(await readRevision()).toBe('0');
  });

  it.each(ONE_CELL)('refuses $what', async ({ file, key, cells, problems }) => {
    const row = await folder.change(file, key, cells);
    const found = await problemsOf(load(folder.path));
    expect(found.filter((problem) => problem.file === file)).toEqual(
      problems.map((problem) => ({ file, row: problem.value === 'expected' ? (expect.any(Number) as number) : row, ...problem })),
    );
    expect(await countEverything()).toBe(0);
  });

  it('refuses a reversal that is not the negative of what it reverses', async () => {
    const reversed = await folder.change('ledger-entries.csv', 'ceiling-blackpool-taunton', {});
    const row = await folder.change('ledger-entries.csv', 'ceiling-blackpool-taunton-reversed', { amount_gbp: '-4000000', qualifier: 'exact' });
    expect(await problemsOf(load(folder.path))).toEqual([
      { file: 'ledger-entries.csv', row, column: 'qualifier', value: 'exact', reason: `differs from the entry reversed (row ${reversed})` },
      { file: 'ledger-entries.csv', row, column: 'amount_gbp', value: '-4000000', reason: `is not the negative of the entry reversed (row ${reversed})` },
    ]);
  });

  it('refuses a membership that ends before it began, and a key used twice', async () => {
    const left = await folder.append('footprint-membership-events.csv', {
      id: 'left-too-soon',
      ods_code: 'RM3',
      footprint_code: 'E54000049',
      change: 'left',
      effective_on: '2018',
      confidence: 'named_report',
      source_id: 'ons-2018-04-stp',
    });
    const twice = await folder.append('regions.csv', { slug: 'north', name: 'The North', position: '9' });
    expect(await problemsOf(load(folder.path))).toEqual([
      { file: 'regions.csv', row: twice, column: 'slug', value: 'north', reason: 'is already in row 2' },
      { file: 'footprint-membership-events.csv', row: left, column: 'change', value: 'left', reason: 'has nothing to leave: it had not joined' },
    ]);
  });

  it('refuses files that are missing, unknown, of other columns, not text or not whole', async () => {
    await rm(path.join(folder.path, 'cohorts.csv'));
    await writeFile(path.join(folder.path, 'cohort.csv'), 'key,name,position\n');
    await writeFile(path.join(folder.path, 'regions.csv'), 'slug,title,position\nnorth,North,1\n');
    await writeFile(path.join(folder.path, 'suppliers.csv'), Buffer.from([0x73, 0xff, 0xfe]));
    await writeFile(path.join(folder.path, 'products.csv'), 'slug,supplier_slug,name,system_class\none,two\n');
    const problems = await problemsOf(load(folder.path));
    for (const expected of [
      { file: 'cohorts.csv', row: 0, column: '', value: '', reason: 'is missing' },
      { file: 'cohort.csv', row: 0, column: '', value: '', reason: 'is not a file of the founding data' },
      { file: 'regions.csv', row: 1, column: 'name', value: '', reason: 'is missing from the header' },
      { file: 'regions.csv', row: 1, column: 'title', value: 'title', reason: 'is not a column of this file, or is there twice' },
      { file: 'suppliers.csv', row: 0, column: '', value: '', reason: 'is not UTF-8' },
      { file: 'products.csv', row: 2, column: '', value: '', reason: 'has 2 cells, the header 4' },
    ]) {
      expect(problems).toContainEqual(expected);
    }
  });

  it('shows fifty problems in its message and counts the rest', async () => {
    await writeFile(path.join(folder.path, 'sources.csv'), 'id,kind,publisher,title,published_on,retrieved_on,url,copy_sha256,note\n');
    const fault = await load(folder.path).catch((error: unknown) => error);
    expect((fault as Error).message).toMatch(/^The founding data have \d{3,} problems; nothing was written\.\n {2}trusts\.csv, row 2, column source_id: "[^"]+" is no source of the founding data\n/);
    expect((fault as Error).message.split('\n')).toHaveLength(52);
  });

  it('changes nothing when the same files are loaded again', async () => {
    expect((await load(REAL_DATA_FOLDER)).status).toBe('loaded');
    const [rows, revision] = [await countEverything(), await readRevision()];
    expect(await load(folder.path)).toEqual({ status: 'already-there', rowsByTable: {} });
    expect([await countEverything(), await readRevision()]).toEqual([rows, revision]);
  });

  it('loads once when two processes load at once', async () => {
    const statuses = (await Promise.all([load(REAL_DATA_FOLDER), load(folder.path)])).map(({ status }) => status);
    expect(statuses.sort()).toEqual(['already-there', 'loaded']);
  });

  it('adds later rows as known from now', async () => {
    await load(REAL_DATA_FOLDER);
    await folder.append('background-events.csv', {
      id: 'something-found-later',
      kind: 'evaluation',
      headline: 'Something found later.',
      effective_on: '2018-03',
      confidence: 'named_report',
      source_id: 'DHN-2016-11',
      corroborating_source_ids: 'HSJ-2017-05',
    });
    const before = await client.query<{ at: Date }>('SELECT changed_at AS at FROM data_revision');
    const { status, rowsByTable } = await load(folder.path);
    expect(status).toBe('extended');
    expect(Object.entries(rowsByTable).filter(([, count]) => count > 0)).toEqual([['background_event', 1], ['corroboration', 1]]);
    const added = await client.query(`SELECT recorded_at > $1 AS "isNew" FROM background_event WHERE id = 'something-found-later'`, [before.rows[0]?.at]);
    expect(added.rows).toEqual([{ isNew: true }]);
    expect((await load(folder.path)).status).toBe('already-there');
  });

  it('refuses a row that is recorded otherwise, and keeps what is recorded', async () => {
    await load(REAL_DATA_FOLDER);
    const row = await folder.change('programme-claims.csv', 'programme-total-302', { value: '303000000' });
    expect(await problemsOf(load(folder.path))).toEqual([
      {
        file: 'programme-claims.csv',
        row,
        column: 'value',
        value: '303000000',
        reason: expect.stringMatching(/^is already recorded as 302000000(\.0+)?; retract it in the product instead$/) as string,
      },
    ]);
    expect((await client.query(`SELECT value::int AS value FROM programme_claim WHERE id = 'programme-total-302'`)).rows).toEqual([{ value: 302000000 }]);
  });

  it('leaves alone what people have edited', async () => {
    await load(REAL_DATA_FOLDER);
    await client.query(`UPDATE trust SET note = 'Looked at.', version = version + 1 WHERE ods_code = 'RM3'`);
    await folder.change('suppliers.csv', 'jac', {});
    await folder.append('suppliers.csv', { slug: 'newcomer', name: 'Newcomer' });
    expect((await load(folder.path)).status).toBe('extended');
    expect((await client.query(`SELECT note FROM trust WHERE ods_code = 'RM3'`)).rows).toEqual([{ note: 'Looked at.' }]);
  });

  it('leaves nothing behind when it is killed half-way', async () => {
    // The last table is held back from writers, so that the load is killed with all others written.
    await client.query('BEGIN');
    await client.query('LOCK TABLE background_event IN EXCLUSIVE MODE');
    const script = `
      const { loadFoundingData } = await import(${JSON.stringify(path.resolve('lib/imports/founding/load-founding-data.ts'))});
      await loadFoundingData({ connectionString: process.argv[1], dataFolder: process.argv[2], log: () => undefined });`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script, database.connectionString, REAL_DATA_FOLDER], { stdio: 'ignore' });
    const gone = once(child, 'exit');
    await waitFor(`SELECT 1 FROM pg_locks l JOIN pg_class c ON c.oid = l.relation WHERE c.relname = 'background_event' AND NOT l.granted`);
    child.kill('SIGKILL');
    await gone;
    await client.query('ROLLBACK');
    await waitFor(`SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM pg_stat_activity WHERE application_name = 'gde-founding-load' AND datname = current_database())`);
    expect(await countEverything()).toBe(0);
    expect((await load(REAL_DATA_FOLDER)).status).toBe('loaded');
  }, 60_000);
});

async function waitFor(sql: string): Promise<void> {
  const watcher = new pg.Client({ connectionString: database.connectionString });
  await watcher.connect();
  try {
    for (let attempt = 0; attempt < 600; attempt += 1) {
      if (((await watcher.query(sql)).rowCount ?? 0) > 0) return;
      await wait(50);
    }
    throw new Error(`Waited in vain for: ${sql}`);
  } finally {
    await watcher.end();
  }
}
