import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import pg from 'pg';
import { ANYONE } from '@/lib/auth/reader';
import type { Clock } from '@/lib/domain/clock/clock';
import { TABLE_SOURCES } from '@/lib/queries/tables/table-sources';
import { rowsStatement } from '@/lib/queries/tables/table-statement';
import { parseTableParams } from '@/lib/schemas/table-query';
import type { TableName } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';
import type { ApiListResult, ApiTotalResult } from './bench-results';
import { measureRequests } from './measure-requests';
import { median } from './statistics';
import { findFreePort, type WebServer } from './web-server';

const ROWS = 50;

type Page = { meta: { as_at: string; known_at: string; next: string | null; total?: number } };

/** An address of the API on the server that is measured: its own links name the address that people use. */
function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

async function readPage(origin: string, address: string): Promise<Page> {
  const response = await fetch(origin + address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as Page;
}

/** The same statement that the API runs for the first rows of a table, answered by the least handler there could be. */
async function startBare(connectionString: string, table: TableName, clock: Clock): Promise<Omit<WebServer, 'pid'>> {
  const reading = { clock, requestedClock: clock, reader: ANYONE, revision: '0', now: clock.knownAt, origin: 'https://gde.example.nhs.uk' };
  const { query } = parseTableParams(TABLE_DEFINITIONS[table], {});
  const { text, values } = rowsStatement(TABLE_DEFINITIONS[table], TABLE_SOURCES[table], reading, query, { limit: ROWS + 1, after: null });
  const port = await findFreePort();
  const child = fork(path.join(import.meta.dirname, 'bare-api.ts'), [String(port), JSON.stringify({ text, values })], {
    execArgv: process.execArgv,
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: connectionString },
  });
  await once(child, 'message');
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return { origin: `http://127.0.0.1:${port}`, stop };
}

/**
 * A list of 50 rows from the API beside a bare handler that runs the same statement, in turns: the first page, which is remembered until
 * something is recorded, and pages further on, which are read anew each time.
 */
export async function measureApiList(server: WebServer, connectionString: string, table: TableName, { rounds, seconds }: { rounds: number; seconds: number }): Promise<ApiListResult> {
  const address = `/api/v1/${table}?asAt=2019-06-30`;
  const first = await readPage(server.origin, address);
  const further: string[] = [];
  for (let next = first.meta.next; next !== null && further.length < 8; ) {
    further.push(pathOf(next));
    next = (await readPage(server.origin, pathOf(next))).meta.next;
  }
  const bare = await startBare(connectionString, table, { asAt: first.meta.as_at, knownAt: first.meta.known_at });
  try {
    const shares = { first: [] as number[], further: [] as number[] };
    const rates = { bare: [] as number[], first: [] as number[], further: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      const least = (await measureRequests(bare.origin, ['/'], seconds)).requestsPerSecond;
      rates.bare.push(least);
      for (const [kind, paths] of [['first', [address]], ['further', further]] as const) {
        if (paths.length === 0) continue;
        const { requestsPerSecond } = await measureRequests(server.origin, paths, seconds);
        rates[kind].push(requestsPerSecond);
        shares[kind].push(requestsPerSecond / least);
      }
    }
    const medianOf = (values: readonly number[]) => (values.length === 0 ? null : median(values));
    return { table, barePerSecond: median(rates.bare), firstPerSecond: median(rates.first), firstShare: median(shares.first), furtherPerSecond: medianOf(rates.further), furtherShare: medianOf(shares.further) };
  } finally {
    await bare.stop();
  }
}

/** A filtered list with its total beside the same without, one at a time, each at an instant not asked before, so that nothing is remembered. */
export async function measureApiTotal(server: WebServer, connectionString: string): Promise<ApiTotalResult> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows: counted } = await client.query<{ n: string }>('SELECT count(*) AS n FROM ledger_entry');
  await client.end();
  const times = { with: [] as number[], without: [] as number[] };
  let total = 0;
  for (let turn = 0; turn < 7; turn += 1) {
    for (const kind of ['without', 'with'] as const) {
      const knownAt = new Date(Date.UTC(2022, 0, 1 + turn, kind === 'with' ? 1 : 2)).toISOString();
      const since = performance.now();
      const { meta } = await readPage(server.origin, `/api/v1/funding?kind=ceiling&asAt=2019-06-30&knownAt=${knownAt}${kind === 'with' ? '&count=true' : ''}`);
      times[kind].push(performance.now() - since);
      total = meta.total ?? total;
    }
  }
  const [withMs, withoutMs] = [median(times.with), median(times.without)];
  return { rows: Number(counted[0]?.n ?? 0), matching: total, withMs, withoutMs, share: withoutMs / withMs };
}
