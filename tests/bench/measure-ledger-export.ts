import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { measureRequests } from './measure-requests';
import { median } from './statistics';
import type { WebServer } from './web-server';

export type LedgerExport = {
  readonly rows: number;
  readonly copyRowsPerSecond: number;
  readonly csvRowsPerSecond: number;
  /** Rows a second of the CSV over those of COPY, in turns. */
  readonly csvShare: number;
  readonly csvFirstByteMs: number;
  /** Resident memory of the web server at its most while the file was made, over what it was before. */
  readonly csvMemoryMegabytes: number;
  /** 95th percentile of another page's requests while files are made, over that before. */
  readonly pageP95Ratio: number;
  /** The workbook of the same rows: how long, and how much memory; null where the rows are too many for one. */
  readonly xlsx: { readonly seconds: number; readonly memoryMegabytes: number } | null;
};

const CSV = '/exports/funding?format=csv';
const PAGE = '/exemplars?perPage=25';
/** Of the page that is asked meanwhile. */
const PAGE_SECONDS = 3;

/**
 * A file of a long ledger beside what PostgreSQL's own copy of it takes on a connection of the same kind, in turns.
 * @param connectionString the database that the server serves
 */
export async function measureLedgerExport(server: WebServer, connectionString: string, rounds: number): Promise<LedgerExport> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await take(server.origin + CSV);
    const shares: number[] = [];
    const rounded = { copy: [] as number[], csv: [] as number[], first: [] as number[], memory: [] as number[] };
    let rows = 0;
    for (let round = 0; round < rounds; round++) {
      const copied = await copyLedger(client);
      const before = residentMegabytes(server.pid);
      const memory = watchMemory(server.pid);
      const csv = await take(server.origin + CSV);
      rounded.memory.push(memory.stop() - before);
      rows = csv.lines - 1;
      rounded.copy.push(copied.rowsPerSecond);
      rounded.csv.push(rows / csv.seconds);
      rounded.first.push(csv.firstByteMs);
      shares.push(rows / csv.seconds / copied.rowsPerSecond);
    }
    const alone = await measureRequests(server.origin, [PAGE], PAGE_SECONDS);
    let isOver = false;
    const files = (async () => {
      while (!isOver) await take(server.origin + CSV);
    })();
    const meanwhile = await measureRequests(server.origin, [PAGE], PAGE_SECONDS);
    isOver = true;
    await files;
    return {
      rows,
      copyRowsPerSecond: median(rounded.copy),
      csvRowsPerSecond: median(rounded.csv),
      csvShare: median(shares),
      csvFirstByteMs: median(rounded.first),
      csvMemoryMegabytes: Math.max(...rounded.memory),
      pageP95Ratio: meanwhile.p95Ms / alone.p95Ms,
      xlsx: await takeWorkbook(server),
    };
  } finally {
    await client.end();
  }
}

async function takeWorkbook(server: WebServer): Promise<LedgerExport['xlsx']> {
  const before = residentMegabytes(server.pid);
  const memory = watchMemory(server.pid);
  try {
    const { seconds, status } = await take(`${server.origin}/exports/funding?format=xlsx`, [200, 413]);
    return status === 413 ? null : { seconds, memoryMegabytes: memory.stop() - before };
  } finally {
    memory.stop();
  }
}

async function copyLedger(client: pg.Client): Promise<{ rowsPerSecond: number }> {
  const since = performance.now();
  const stream = client.query(copyTo('COPY ledger_entry TO STDOUT'));
  for await (const piece of stream) void piece;
  return { rowsPerSecond: stream.rowCount / ((performance.now() - since) / 1000) };
}

async function take(url: string, statuses: readonly number[] = [200]): Promise<{ status: number; lines: number; seconds: number; firstByteMs: number }> {
  const since = performance.now();
  const response = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  if (!statuses.includes(response.status) || response.body === null) throw new Error(`${url} answered ${response.status}.`);
  let firstByteMs = 0;
  let lines = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    if (firstByteMs === 0) firstByteMs = performance.now() - since;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines++;
  }
  return { status: response.status, lines, seconds: (performance.now() - since) / 1000, firstByteMs };
}

/** How much memory a process has at its most, looked at many times a second. */
function watchMemory(pid: number): { stop: () => number } {
  let most = residentMegabytes(pid);
  const timer = setInterval(() => (most = Math.max(most, residentMegabytes(pid))), 50);
  return {
    stop: () => {
      clearInterval(timer);
      return most;
    },
  };
}

function residentMegabytes(pid: number): number {
  if (process.platform === 'linux') return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}
