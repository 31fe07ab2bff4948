// npm run bench [-- --quick] [-- --sizes=1,10,100,1000] [-- --pages=/trusts,/exemplars] [-- --ledger=1000000]
// Measures what the design promises in figures; every comparison is a ratio of things measured in turns in this very run.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setDefaultResultOrder } from 'node:dns';
import { parseArgs } from 'node:util';
import { openBenchDatabases, type BenchDatabase } from './bench-databases';
import { listBenchPages, PAGE_NAMES, type BenchPage } from './bench-pages';
import { formatReport } from './format-report';
import { measureApiList, measureApiTotal } from './measure-api';
import { measureExport } from './measure-export';
import { measureLedgerExport } from './measure-ledger-export';
import { CONNECTIONS, measureOnce, measureRequests, type Load } from './measure-requests';
import { measureScript } from './measure-script';
import { measureStart } from './measure-start';
import { measureYardstick, yardstickPath } from './measure-yardstick';
import type { ApiListResult, BenchResults, PageAtScale, PageResult, ScriptResult } from './bench-results';
import { median, percentile } from './statistics';
import { startWebServer, type WebServer } from './web-server';

const root = path.resolve(import.meta.dirname, '..', '..');
setDefaultResultOrder('ipv4first');

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, sizes: { type: 'string' }, pages: { type: 'string' }, ledger: { type: 'string' }, 'no-start': { type: 'boolean', default: false } },
});
const sizes = (options.sizes ?? (options.quick ? '1,10' : '1,10,100,1000')).split(',').map(Number);
const wantedPages = options.pages?.split(',') ?? PAGE_NAMES;
const API_TABLES = ['exemplars', 'trusts', 'funding', 'statuses', 'sources'] as const;
const ledgerRows = Number(options.ledger ?? (options.quick ? 0 : 1_000_000));
const rounds = options.quick ? 2 : 3;
const seconds = options.quick ? 1 : 2;
const failures: string[] = [];
const startedAt = new Date();

const say = (line: string) => console.log(line);

/** Notes what could not be measured and goes on with the rest. */
async function attempt<Value>(what: string, work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work();
  } catch (error) {
    failures.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    say(`  could not be measured: ${failures.at(-1)}`);
    return null;
  }
}

/** Every page beside a yardstick of as many bytes, in turns; ratios are taken within a round, and their median reported. */
async function measureAgainstYardstick(server: WebServer, page: BenchPage): Promise<PageResult> {
  const firstReads: number[] = [];
  for (const address of page.varied) firstReads.push((await measureOnce(server.origin + address)).ms);
  const { bytes } = await measureOnce(server.origin + page.repeated);
  const variedBytes = (await measureRequests(server.origin, page.varied, 1)).bytesEach;
  const [repeatedYardstick, variedYardstick] = [await yardstickPath(server.origin, page.yardstick, bytes), await yardstickPath(server.origin, page.yardstick, variedBytes)];
  const collected = { repeated: [] as Load[], varied: [] as Load[], repeatedShare: [] as number[], variedShare: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const kind of ['repeated', 'varied'] as const) {
      const addresses = kind === 'repeated' ? [page.repeated] : page.varied;
      const before = await measureYardstick(server.origin, kind === 'repeated' ? repeatedYardstick : variedYardstick, seconds / 2);
      const load = await measureRequests(server.origin, addresses, seconds);
      const after = await measureYardstick(server.origin, kind === 'repeated' ? repeatedYardstick : variedYardstick, seconds / 2);
      collected[kind].push(load);
      collected[`${kind}Share`].push(load.requestsPerSecond / ((before.requestsPerSecond + after.requestsPerSecond) / 2));
    }
  }
  const figuresOf = (kind: 'repeated' | 'varied') => ({
    bytes: Math.round(kind === 'repeated' ? bytes : variedBytes),
    requestsPerSecond: median(collected[kind].map(({ requestsPerSecond }) => requestsPerSecond)),
    p50Ms: median(collected[kind].map(({ p50Ms }) => p50Ms)),
    p95Ms: median(collected[kind].map(({ p95Ms }) => p95Ms)),
    yardstickShare: median(collected[`${kind}Share`]),
  });
  return { page: page.name, repeated: figuresOf('repeated'), varied: figuresOf('varied'), firstReadMedianMs: median(firstReads), firstReadMaxMs: Math.max(...firstReads) };
}

/** A page on a larger register beside the same page on the real one, in turns. */
async function measureAtScale(size: number, small: WebServer, smallPage: BenchPage, large: WebServer, largePage: BenchPage): Promise<PageAtScale> {
  const firstReads: number[] = [];
  for (const address of [largePage.repeated, ...largePage.varied]) firstReads.push((await measureOnce(large.origin + address)).ms);
  for (const address of [smallPage.repeated, ...smallPage.varied]) await measureOnce(small.origin + address);
  const { bytes } = await measureOnce(large.origin + largePage.repeated);
  const ratios = { repeated: [] as number[], varied: [] as number[] };
  const p95 = { repeated: [] as number[], varied: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const kind of ['repeated', 'varied'] as const) {
      const at = (page: BenchPage) => (kind === 'repeated' ? [page.repeated] : page.varied);
      const one = await measureRequests(small.origin, at(smallPage), seconds);
      const many = await measureRequests(large.origin, at(largePage), seconds);
      ratios[kind].push(many.p95Ms / one.p95Ms);
      p95[kind].push(many.p95Ms);
    }
  }
  return {
    page: smallPage.name,
    size,
    bytes,
    repeatedP95Ms: median(p95.repeated),
    variedP95Ms: median(p95.varied),
    repeatedP95Ratio: median(ratios.repeated),
    variedP95Ratio: median(ratios.varied),
    firstReadMedianMs: median(firstReads),
    firstReadP95Ms: percentile(firstReads, 95),
    firstReadMaxMs: Math.max(...firstReads),
  };
}

async function measureScripts(server: WebServer, pages: readonly BenchPage[]): Promise<ScriptResult[]> {
  const floor = await measureScript(server.origin, '/bench-yardstick?rows=0');
  const results: ScriptResult[] = [{ page: 'floor (an empty page)', ...floor, overFloor: 0 }];
  for (const page of pages) {
    const bytes = await attempt(`script of ${page.name}`, () => measureScript(server.origin, page.repeated));
    if (bytes !== null) results.push({ page: page.name, ...bytes, overFloor: bytes.total - floor.total });
  }
  return results;
}

say('Building, unless there is a build of these sources …');
execFileSync(process.execPath, [path.join(root, 'scripts', 'build.mjs')], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

say('Making databases …');
const databases = await openBenchDatabases(sizes, ledgerRows, (line) => say(`  ${line}`));
const servers: WebServer[] = [];
const start = async ({ connectionString }: Pick<BenchDatabase, 'connectionString'>): Promise<WebServer> => {
  const server = await startWebServer(connectionString);
  servers.push(server);
  return server;
};

const cleanUp = async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await databases.close();
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void cleanUp().finally(() => process.exit(130)));

try {
  const [real, ...larger] = databases.bySize;
  if (real === undefined) throw new Error('There is no database to measure on.');
  const small = await start(real);
  const wanted = (pages: readonly BenchPage[]) => pages.filter(({ name }) => wantedPages.includes(name));
  const smallPages = wanted(await listBenchPages(real.connectionString));

  say('Script …');
  const scripts = await measureScripts(small, smallPages);

  say(`Pages on the real data against the yardstick (${CONNECTIONS} connections) …`);
  const pages: PageResult[] = [];
  for (const page of smallPages) {
    const result = await attempt(page.name, () => measureAgainstYardstick(small, page));
    if (result === null) continue;
    pages.push(result);
    say(`  ${page.name}: ${result.repeated.yardstickShare.toFixed(2)} × the yardstick repeated, ${result.varied.yardstickShare.toFixed(2)} × varied`);
  }

  say('The API against a bare handler …');
  const apiLists: ApiListResult[] = [];
  for (const table of API_TABLES) {
    const result = await attempt(`API ${table}`, () => measureApiList(small, real.connectionString, table, { rounds, seconds }));
    if (result === null) continue;
    apiLists.push(result);
    say(`  ${table}: ${result.firstShare.toFixed(2)} × the bare handler, ${result.furtherShare?.toFixed(2) ?? '–'} × on further pages`);
  }

  const atScale: PageAtScale[] = [];
  let csv: BenchResults['csv'] = null;
  for (const database of larger) {
    say(`Pages at ×${database.size} against ×1 …`);
    const large = await start(database);
    for (const largePage of wanted(await listBenchPages(database.connectionString))) {
      const smallPage = smallPages.find(({ name }) => name === largePage.name);
      if (smallPage === undefined) continue;
      const result = await attempt(`${largePage.name} at ×${database.size}`, () => measureAtScale(database.size, small, smallPage, large, largePage));
      if (result === null) continue;
      atScale.push(result);
      say(`  ${largePage.name}: p95 ${result.repeatedP95Ratio.toFixed(2)} × repeated, ${result.variedP95Ratio.toFixed(2)} × varied; first read ${result.firstReadMedianMs.toFixed(0)} ms, at most ${result.firstReadMaxMs.toFixed(0)} ms`);
    }
    csv = (await attempt(`CSV at ×${database.size}`, async () => ({ size: database.size, ...(await measureExport(large.origin, '/exports/trusts?format=csv')) }))) ?? csv;
    await large.stop();
  }
  await small.stop();

  let apiTotal: BenchResults['apiTotal'] = null;
  let ledger: BenchResults['ledger'] = null;
  if (databases.ledger !== null) {
    const connectionString = databases.ledger;
    const server = await start({ connectionString });
    say('A long ledger by the API, with its total and without …');
    apiTotal = await attempt('the total of a long ledger', () => measureApiTotal(server, connectionString));
    say('A long ledger as a file …');
    ledger = await attempt('the CSV of a long ledger', () => measureLedgerExport(server, connectionString, rounds));
    await server.stop();
  }

  say('Starts …');
  const starts = options['no-start'] ? null : await attempt('start', () => measureStart(options.quick ? 1 : 3));

  const results: BenchResults = {
    date: startedAt.toISOString(),
    minutes: (Date.now() - startedAt.getTime()) / 60_000,
    machine: {
      cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
      cores: os.cpus().length,
      memoryGb: Math.round(os.totalmem() / 2 ** 30),
      system: `${os.type()} ${os.release()}`,
      node: process.version,
      postgres: databases.version,
      loadAverage: os.loadavg(),
    },
    settings: { connections: CONNECTIONS, rounds, seconds, quick: options.quick },
    databases: databases.bySize.map(({ size, rows, loadSeconds }) => ({ size, rows, loadSeconds })),
    pages,
    atScale,
    scripts,
    csv,
    apiLists,
    apiTotal,
    ledger,
    starts,
    failures,
  };
  const folder = path.join(root, 'bench-results');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${startedAt.toISOString().replaceAll(/[:.]/g, '-')}.json`);
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  say(`\n${formatReport(results)}\n\nWritten to ${path.relative(root, file)}`);
} finally {
  await cleanUp();
}
process.exit(failures.length === 0 ? 0 : 1);
