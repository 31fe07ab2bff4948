// A table too long to be read before its file begins, and many who ask for it at once.
import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { GET } from '@/app/exports/[table]/route';
import { getPool } from '@/lib/db/pool';
import { withConnection } from '@/tests/factories/connect';
import { readEveryForm } from '@/tests/factories/read-every-form';
import { readExport } from '@/tests/factories/read-export';
import { readPage } from '@/tests/factories/read-page';
import { insertUser } from '@/tests/factories/record-event';

const ROWS = 60_000;

beforeAll(
  () =>
    withConnection(async (client) => {
      await client.query(
        `INSERT INTO ledger_entry (id, exemplar_slug, kind, amount_pence, qualifier, effective_on, effective_precision, confidence, source_id, recorded_by_user_id, note)
         SELECT 'long-' || n, 'wirral', 'received', n, 'exact', '2018-01-01'::date + n % 700, 'day', 'named_report', (SELECT min(id) FROM source), $2, CASE WHEN n % 5 = 0 THEN '=sum(' || n || '), "quoted"' END
         FROM generate_series(1, $1::int) n`,
        [ROWS, await insertUser(client)],
      );
      await client.query('ANALYZE ledger_entry');
    }),
  120_000,
);

function ask(params: string): { answer: Promise<Response>; leave: () => void } {
  const gone = new AbortController();
  const answer = GET(new Request(`http://localhost/exports/funding?${params}`, { signal: gone.signal }), { params: Promise.resolve({ table: 'funding' }) });
  return { answer, leave: () => gone.abort() };
}

/** Statements of the product that the database works on or waits to be rid of, apart from the one that asks. */
async function busy(): Promise<number> {
  return withConnection(async (client) => {
    const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'gde-tracker' AND state <> 'idle'`);
    return rows[0]?.n ?? Number.NaN;
  });
}

/** That a statement is at work, or comes to be while nothing is taken of the file: what is made ahead of its reader may not need one at first. */
async function expectIsBusy(): Promise<void> {
  await expect.poll(busy, { timeout: 10_000, interval: 5 }).toBeGreaterThan(0);
}

/** That no statement is left behind and no connection kept two seconds later. */
async function expectAllIsFree(): Promise<void> {
  const left = async () => ({ statements: await busy(), connections: getPool().totalCount - getPool().idleCount });
  await expect.poll(left, { timeout: 2_000, interval: 20 }).toEqual({ statements: 0, connections: 0 });
}

test('its name carries the hash of what was asked, and its checksum is at an address of its own', async () => {
  const knownAt = (await readExport('funding', { kind: 'ceiling' })).headers.get('Gde-Known-At');
  const file = await readExport('funding', { asAt: '2022-12-31', knownAt });
  expect(file.status).toBe(200);
  expect([file.headers.get('Gde-Rows-Sha256'), file.headers.get('Gde-Row-Count')]).toEqual([null, null]);
  const address = /^<([^>]+)>; rel="describedby"/.exec(file.headers.get('Link') ?? '')?.[1] ?? '';
  const only = new URL(address, 'http://localhost');
  const meta = JSON.parse((await readExport('funding', Object.fromEntries(only.searchParams))).text) as { sha256: string; row_count: number };
  expect(meta.row_count).toBeGreaterThan(ROWS);
  expect(meta.sha256).toBe(createHash('sha256').update(file.text.slice(file.text.indexOf('\r\n') + 2)).digest('hex'));

  const name = (response: { headers: Headers }) => /_([0-9a-f]{12})\./.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  expect(name(await readExport('funding', { asAt: '2022-12-31', knownAt, kind: 'received', format: 'ndjson' }))).not.toBe(name(file));
  expect(name(await readExport('funding', { knownAt, asAt: '2022-12-31', sort: '-effective_on', colour: 'red' }))).toBe(name(file));
});

test('every form has the same rows and the same checksum', async () => {
  const { rows, checksums } = await readEveryForm('funding', { asAt: '2022-12-31', sort: 'amount_gbp' });
  expect(rows.csv.length).toBeGreaterThan(ROWS);
  for (const form of ['csv-excel', 'json', 'ndjson', 'xlsx', 'zip'] as const) expect(createHash('sha256').update(JSON.stringify(rows[form])).digest('hex'), form).toBe(createHash('sha256').update(JSON.stringify(rows.csv)).digest('hex'));
  expect([...new Set(Object.values(checksums))].filter((sum) => sum !== null)).toEqual([checksums['csv']]);
}, 120_000);

describe('who goes away', () => {
  test.each(['csv', 'json', 'ndjson', 'xlsx', 'zip'])('in the middle of %s frees the statement and the connection at once', async (format) => {
    const response = await ask(`format=${format}`).answer;
    const reader = response.body?.getReader();
    try {
      await reader?.read();
      await expectIsBusy();
    } finally {
      await reader?.cancel();
    }
    await expectAllIsFree();
  });

  test.each(['csv', 'zip'])('with the first of a %s that was made and not taken frees them too', async (format) => {
    const response = await ask(`format=${format}`).answer;
    try {
      await expectIsBusy();
    } finally {
      await response.body?.cancel();
    }
    await expectAllIsFree();
  });

  test('before the first row frees what was being sorted for it', async () => {
    const { answer, leave } = ask('sort=note&q=long');
    await delay(30);
    leave();
    expect((await answer).status).toBe(499);
    await expectAllIsFree();
  });
});

test('fifty at once wait for one another and are all answered, and pages are answered meanwhile', async () => {
  let most = 0;
  let isOver = false;
  const watch = async () => {
    while (!isOver) {
      most = Math.max(most, getPool().totalCount - getPool().idleCount);
      await delay(2);
    }
  };
  const watching = watch();
  const files = Promise.all(Array.from({ length: 50 }, (_, index) => readExport('funding', { format: index % 10 === 0 ? 'ndjson' : 'csv', kind: 'received', asAt: '2018-03-01' })));
  const waits: number[] = [];
  for (let page = 1; page <= 5; page++) {
    const since = performance.now();
    await readPage('funding', { page, asAt: '2018-02-01' });
    waits.push(performance.now() - since);
  }
  const answered = await files;
  isOver = true;
  await watching;
  expect(answered.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 200));
  expect(new Set(answered.filter((_, index) => index % 10 !== 0).map(({ text }) => createHash('sha256').update(text).digest('hex'))).size).toBe(1);
  expect(most).toBeLessThan(10);
  expect(Math.max(...waits)).toBeLessThan(10_000);
  expect(await busy()).toBe(0);
}, 120_000);

test('who comes when many run and many wait is told when to come again, and the others are served once the first have gone', async () => {
  const asked = Array.from({ length: 103 }, () => ask('format=csv'));
  const begun = await Promise.all(asked.slice(0, 3).map(({ answer }) => answer));
  const late = await ask('format=csv').answer;
  expect([late.status, late.headers.get('Retry-After')]).toEqual([503, '30']);
  expect(await late.text()).toContain('Try again in half a minute');
  expect(getPool().totalCount - getPool().idleCount).toBeLessThanOrEqual(3);
  for (const { body } of begun) await body?.cancel();
  const next = await Promise.all(asked.slice(3, 6).map(({ answer }) => answer));
  expect(next.map(({ status }) => status)).toEqual([200, 200, 200]);
  const rest = Promise.allSettled(asked.slice(6).map(({ answer }) => answer));
  for (const { leave } of asked) leave();
  await rest;
  await expectAllIsFree();
}, 60_000);
