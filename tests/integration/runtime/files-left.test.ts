// Who goes away in the middle of a long file, through the web server as people ask for it, frees what it took.
import http from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbeddedDatabase } from '@/lib/db/embedded/open-embedded-database';
import { fillLedger } from '@/tests/bench/fill-ledger';
import { findFreePort, runProduct, type ProductRun } from '@/tests/setup/run-product';
import { makeTemporaryDataFolder } from '@/tests/setup/temporary-data-folder';

/** So many that no buffer between the database and a reader that takes nothing holds them. */
const ROWS = 150_000;

const { dataFolder, remove } = makeTemporaryDataFolder();
let product: ProductRun;
let database: pg.Client;
let origin: string;

beforeAll(async () => {
  const port = await findFreePort();
  origin = `http://localhost:${port}`;
  product = runProduct({ GDE_DATA_DIR: dataFolder, PORT: String(port) });
  await product.untilSays('Press Ctrl-C to stop.');
  const { adminConnectionString } = await openEmbeddedDatabase({ dataFolder, log: () => undefined });
  database = new pg.Client({ connectionString: adminConnectionString.replace(/\/postgres(?=\?|$)/, '/gde') });
  await database.connect();
  await fillLedger(database, ROWS);
}, 120_000);

afterAll(async () => {
  await database.end();
  product.process.kill('SIGTERM');
  await product.untilEnded();
  remove();
}, 60_000);

/** Statements of the product that the database works on, or waits to be rid of. */
async function busy(): Promise<number> {
  const { rows } = await database.query<{ n: number }>(`SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = 'gde-tracker' AND state <> 'idle'`);
  return rows[0]?.n ?? Number.NaN;
}

async function untilNothingIsBusy(): Promise<number> {
  const since = performance.now();
  while ((await busy()) > 0 && performance.now() - since < 10_000) await delay(10);
  return performance.now() - since;
}

/** Asks for a file and takes no more of it than comes first. */
async function begin(format: string): Promise<http.ClientRequest> {
  const request = http.get(`${origin}/exports/funding?format=${format}`);
  await new Promise<void>((resolve, reject) => {
    request.once('error', reject);
    request.once('response', (response) => response.once('readable', resolve));
  });
  return request.on('error', () => undefined);
}

test.each(['csv', 'csv-excel', 'json', 'ndjson', 'xlsx', 'zip', '360giving'])('in the middle of %s', async (format) => {
  const request = await begin(format);
  await delay(200);
  expect(await busy()).toBe(1);
  request.destroy();
  expect(await untilNothingIsBusy()).toBeLessThan(1_000);
  const after = await fetch(`${origin}/exports/funding?format=ndjson&q=salford&kind=ceiling`);
  expect([after.status, (await after.text()).length > 0]).toEqual([200, true]);
}, 60_000);

test('before the first row', async () => {
  const request = http.get(`${origin}/exports/funding?sort=note&q=made`).on('error', () => undefined);
  for (const since = performance.now(); (await busy()) === 0 && performance.now() - since < 5_000; ) await delay(2);
  expect(await busy()).toBe(1);
  request.destroy();
  expect(await untilNothingIsBusy()).toBeLessThan(1_000);
}, 60_000);

test('nothing of it is told as something that went wrong', () => {
  expect(product.output()).not.toMatch(/unavailable|error/i);
});
