import type { BenchResults } from './bench-results';
import { BUDGETS } from './budgets';
import type { LedgerExport } from './measure-ledger-export';

/** A run as a person reads it: what was measured, against which budget, and whether it holds. */
export function formatReport(results: BenchResults): string {
  const { machine, settings } = results;
  return [
    `Bench of ${results.date}, ${results.minutes.toFixed(1)} minutes`,
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, ${machine.system}; Node ${machine.node}, PostgreSQL ${machine.postgres}; load ${machine.loadAverage.map((load) => load.toFixed(1)).join(' ')}`,
    `${settings.connections} connections; medians of ${settings.rounds} rounds of ${settings.seconds} s, each beside what it is compared with`,
    '',
    'Pages on the real data, and requests a second over those of a yardstick: the same components showing as many bytes from memory, without a database',
    table(
      ['page', 'kB', 'repeated/s', 'p50 ms', 'p95 ms', '× yardstick', 'varied/s', 'p50 ms', 'p95 ms', '× yardstick', 'first read ms', 'at most'],
      results.pages.map(({ page, repeated, varied, firstReadMedianMs, firstReadMaxMs }) => [
        page,
        ...[repeated, varied].flatMap((figures, index) => [
          ...(index === 0 ? [kilobytes(figures.bytes)] : []),
          figures.requestsPerSecond.toFixed(0),
          figures.p50Ms.toFixed(0),
          figures.p95Ms.toFixed(0),
          figures.yardstickShare.toFixed(2),
        ]),
        firstReadMedianMs.toFixed(0),
        firstReadMaxMs.toFixed(0),
      ]),
    ),
    '',
    'Pages on a larger register, and their p95 over that on the real data',
    table(
      ['page', 'size', 'kB', 'repeated p95 ms', '× real', 'varied p95 ms', '× real', 'first read ms', 'at most'],
      results.atScale.map((row) => [
        row.page,
        `×${row.size}`,
        kilobytes(row.bytes),
        row.repeatedP95Ms.toFixed(0),
        row.repeatedP95Ratio.toFixed(2),
        row.variedP95Ms.toFixed(0),
        row.variedP95Ratio.toFixed(2),
        row.firstReadMedianMs.toFixed(0),
        row.firstReadMaxMs.toFixed(0),
      ]),
    ),
    '',
    'Script, gzip kB',
    table(
      ['page', 'files', 'in the page', 'all', 'over the floor'],
      results.scripts.map((row) => [row.page, kilobytes(row.external), kilobytes(row.inline), kilobytes(row.total), kilobytes(row.overFloor)]),
    ),
    '',
    ...(results.csv === null ? [] : [`CSV at ×${results.csv.size}: ${results.csv.rows.toLocaleString('en-GB')} rows of ${results.csv.path} at ${Math.round(results.csv.rowsPerSecond).toLocaleString('en-GB')} rows a second`, '']),
    'The API beside a bare handler that runs the same statement: 50 rows, the first page and those further on',
    table(
      ['table', 'bare/s', 'first/s', '× bare', 'further/s', '× bare'],
      results.apiLists.map((row) => [row.table, row.barePerSecond.toFixed(0), row.firstPerSecond.toFixed(0), row.firstShare.toFixed(2), row.furtherPerSecond?.toFixed(0) ?? '–', row.furtherShare?.toFixed(2) ?? '–']),
    ),
    '',
    ...(results.apiTotal === null
      ? []
      : [
          `The API on a long ledger: ${results.apiTotal.matching.toLocaleString('en-GB')} of ${results.apiTotal.rows.toLocaleString('en-GB')} ledger entries, 50 of them in ${results.apiTotal.withoutMs.toFixed(0)} ms, with their total in ${results.apiTotal.withMs.toFixed(0)} ms`,
          '',
        ]),
    ...(results.ledger === null ? [] : [ledgerLine(results.ledger), '']),
    'Budgets',
    table(['what', 'budget', 'measured', ''], budgetRows(results)),
    ...(results.failures.length === 0 ? [] : ['', 'Could not be measured', ...results.failures]),
  ].join('\n');
}

function ledgerLine({ rows, copyRowsPerSecond, csvRowsPerSecond, xlsx }: LedgerExport): string {
  const workbook = xlsx === null ? 'too many for a workbook' : `as a workbook in ${xlsx.seconds.toFixed(0)} s, with ${xlsx.memoryMegabytes.toFixed(0)} MB more`;
  return `The ledger of ${rows.toLocaleString('en-GB')} rows: CSV at ${Math.round(csvRowsPerSecond).toLocaleString('en-GB')} rows a second, PostgreSQL's own copy at ${Math.round(copyRowsPerSecond).toLocaleString('en-GB')}; ${workbook}`;
}

function budgetRows({ pages, atScale, scripts, apiLists, apiTotal, starts, databases, ledger }: BenchResults): string[][] {
  const largest = Math.max(...databases.map(({ size }) => size));
  const withoutCharts = scripts.filter(({ page }) => page !== '/' && !page.startsWith('floor'));
  const rows: string[][] = [];
  const state = (what: string, budget: string, measured: number | null, holds: (value: number) => boolean, show: (value: number) => string) => {
    if (measured !== null && Number.isFinite(measured)) rows.push([what, budget, show(measured), holds(measured) ? 'holds' : 'FAILS']);
  };
  const share = (pick: (page: (typeof pages)[number]) => number) => Math.min(...pages.map(pick));
  for (const kind of ['repeated', 'varied'] as const) {
    state(`slowest page against the yardstick, ${kind}`, `≥ ${BUDGETS.yardstickShareMin} ×`, share((page) => page[kind].yardstickShare), (value) => value >= BUDGETS.yardstickShareMin, (value) => `${value.toFixed(2)} ×`);
  }
  for (const kind of ['repeatedP95Ratio', 'variedP95Ratio'] as const) {
    const worst = Math.max(...atScale.filter(({ size }) => size === largest).map((row) => row[kind]));
    state(`p95 at ×${largest} against ×1, ${kind === 'repeatedP95Ratio' ? 'repeated' : 'varied'}`, `≤ ${BUDGETS.largestP95RatioMax} ×`, worst, (value) => value <= BUDGETS.largestP95RatioMax, (value) => `${value.toFixed(2)} ×`);
  }
  state('most script over the floor, pages without charts', `≤ ${kilobytes(BUDGETS.scriptOverFloorMaxBytes)} kB`, Math.max(...withoutCharts.map(({ overFloor }) => overFloor)), (value) => value <= BUDGETS.scriptOverFloorMaxBytes, (value) => `${kilobytes(value)} kB`);
  const apiShares = apiLists.flatMap(({ firstShare, furtherShare }) => [firstShare, ...(furtherShare === null ? [] : [furtherShare])]);
  state('API list against a bare handler, slowest', `≥ ${BUDGETS.apiBareShareMin} ×`, Math.min(...apiShares), (value) => value >= BUDGETS.apiBareShareMin, (value) => `${value.toFixed(2)} ×`);
  state('API list with its total against one without', `≥ ${BUDGETS.apiTotalShareMin} ×`, apiTotal?.share ?? null, (value) => value >= BUDGETS.apiTotalShareMin, (value) => `${value.toFixed(2)} ×`);
  state('start to first page', `≤ ${BUDGETS.startMaxSeconds} s`, starts?.again ?? null, (value) => value <= BUDGETS.startMaxSeconds, (value) => `${value.toFixed(1)} s`);
  state('first start ever to first page', `≤ ${BUDGETS.firstStartMaxSeconds} s`, starts?.firstEver ?? null, (value) => value <= BUDGETS.firstStartMaxSeconds, (value) => `${value.toFixed(1)} s`);
  state('CSV of the ledger against COPY … TO STDOUT', `≥ ${BUDGETS.csvOverCopyMin} ×`, ledger?.csvShare ?? null, (value) => value >= BUDGETS.csvOverCopyMin, (value) => `${value.toFixed(2)} ×`);
  state('first byte of the CSV of the ledger', `≤ ${BUDGETS.csvFirstByteMaxMs} ms`, ledger?.csvFirstByteMs ?? null, (value) => value <= BUDGETS.csvFirstByteMaxMs, (value) => `${value.toFixed(0)} ms`);
  state('memory for the CSV of the ledger', `< ${BUDGETS.csvMemoryMaxMegabytes} MB`, ledger?.csvMemoryMegabytes ?? null, (value) => value < BUDGETS.csvMemoryMaxMegabytes, (value) => `${value.toFixed(0)} MB`);
  state('p95 of a page while the CSV of the ledger is made', `≤ ${BUDGETS.pageP95DuringCsvMax} ×`, ledger?.pageP95Ratio ?? null, (value) => value <= BUDGETS.pageP95DuringCsvMax, (value) => `${value.toFixed(2)} ×`);
  return rows;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** Columns of text as wide as they need to be; the first aligned left, the others right. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd()).join('\n');
}
