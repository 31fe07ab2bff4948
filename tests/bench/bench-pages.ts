import pg from 'pg';
import type { YardstickKind } from './measure-yardstick';

/** A page as it is measured: one address asked again and again, and a set of addresses of which no two are the same. */
export type BenchPage = {
  readonly name: string;
  readonly yardstick: YardstickKind;
  readonly repeated: string;
  readonly varied: readonly string[];
};

const CLOCKS = ['', 'asAt=2017-05-15', 'asAt=2016-11-30', 'asAt=2018-02-01', 'asAt=2019-06-30&knownAt=2018-12-31'];

/** The filters, searches, sorts and pages under which each list is asked. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  exemplars: ['', 'cohort=acute', 'status=named&status=expected', 'region=north', 'q=royal', 'sort=-status_effective_on', 'footprint=not-recorded', 'page=2&perPage=25'],
  'fast-followers': ['', 'cohort=acute', 'status=withdrawn', 'region=london', 'q=trust', 'sort=-status_effective_on', 'region=not-recorded', 'page=2&perPage=25'],
  trusts: ['', 'region=london', 'kind=acute&kind=mental_health', 'supplier=not-recorded', 'q=royal', 'sort=-footprint_name', 'status=exemplar', 'page=3'],
  footprints: ['', 'kind=stp', 'region=north', 'q=and', 'sort=-trust_count', 'sort=-exemplar_count', 'region=not-recorded', 'page=2&perPage=25'],
  funding: ['', 'kind=ceiling', 'cohort=acute', 'region=north', 'q=royal', 'sort=-amount', 'confidence=official_announcement', 'page=2&perPage=25'],
  sources: ['', 'kind=press_report', 'kind=board_paper', 'q=digital', 'q=nhs', 'sort=-assertion_count', 'sort=title', 'page=3'],
};

/** The pages that look at the register as a whole, and what they are asked. */
const VIEWS: Readonly<Record<string, readonly string[]>> = {
  '/fast-followers/replication': ['', 'cohort=acute', 'region=north', 'page=2&perPage=25'],
  '/suppliers': ['', 'over=trusts', 'over=ceilings', 'kind=pas', 'cohort=mental_health'],
  '/maturity': ['', 'kind=readiness', 'by=group', 'by=region&over=ceiling', 'over=received', 'page=2'],
  '/footprints/map': ['', 'boundaries=now', 'show=all', 'boundaries=now&show=all'],
  '/blueprints': ['', 'reused=yes', 'reused=no', 'cohort=acute'],
  '/milestones': ['', 'cohort=acute', 'cohort=mental_health', 'page=2'],
  '/funding/claims': ['', 'page=2'],
  '/timeline': ['', 'cohort=acute', 'region=north', 'from=2016-11-30&to=2017-05-15', 'from=2016-11-30&to=2018-02-01'],
};

const DETAILS: Readonly<Record<string, { readonly table: string; readonly key: string; readonly example: string }>> = {
  exemplars: { table: 'exemplar', key: 'slug', example: 'salford-royal' },
  'fast-followers': { table: 'fast_follower', key: 'reference', example: 'FF-uclh-cambridge' },
  trusts: { table: 'trust', key: 'ods_code', example: 'RM3' },
  footprints: { table: 'footprint', key: 'code', example: 'E54000007' },
  sources: { table: 'source', key: 'id', example: 'nhse-2017-acute-gde-blog' },
};

/** Names of the pages, in the order of the report. */
export const PAGE_NAMES = ['/', ...Object.keys(LISTS).map((list) => `/${list}`), ...Object.keys(DETAILS).map((area) => `/${area}/[key]`), '/data-quality', '/search', ...Object.keys(VIEWS)];

/** What is looked for: a code, names, words of very many names, a mistyped one and one that is in none. */
const SEARCHES = ['RM3', 'salford royal', 'trust', 'royal', 'imperal', 'university hospitals', 'digital', 'slaford', 'cerner', 'zyxwvut', 'nhs foundation', 'FF-royal-free-1'];

/** The addresses of every page on one database: the same lists and clocks everywhere, records drawn evenly from all there are. */
export async function listBenchPages(connectionString: string): Promise<readonly BenchPage[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const pages: BenchPage[] = [{ name: '/', yardstick: 'record', repeated: '/', varied: CLOCKS.map((clock) => toPath('/', clock)) }];
    for (const [list, filters] of Object.entries(LISTS)) {
      const varied = filters.map((filter, index) => toPath(`/${list}`, filter, CLOCKS[index % CLOCKS.length] ?? ''));
      pages.push({ name: `/${list}`, yardstick: 'list', repeated: `/${list}`, varied: [...varied, ...CLOCKS.slice(1).map((clock) => toPath(`/${list}`, clock))] });
    }
    for (const [area, { table, key, example }] of Object.entries(DETAILS)) {
      const keys = await client.query<{ key: string }>(`SELECT ${key} AS key FROM ${table} ORDER BY ${key} = $1 DESC, md5(${key}) LIMIT 16`, [example]);
      const paths = keys.rows.map((row) => `/${area}/${encodeURIComponent(row.key)}`);
      const [first = ''] = paths;
      // Clocks at which every record is there; its state still differs from one to the next.
      pages.push({ name: `/${area}/[key]`, yardstick: 'record', repeated: first, varied: paths.map((path, index) => toPath(path, ['', 'asAt=2019-06-30', 'asAt=2021-03-31'][index % 3] ?? '')) });
    }
    pages.push({ name: '/data-quality', yardstick: 'record', repeated: '/data-quality', varied: CLOCKS.map((clock) => toPath('/data-quality', clock)) });
    pages.push({ name: '/search', yardstick: 'record', repeated: '/search?q=salford+royal', varied: SEARCHES.map((q, index) => toPath('/search', new URLSearchParams({ q }).toString(), CLOCKS[index % CLOCKS.length] ?? '')) });
    for (const [path, asked] of Object.entries(VIEWS)) {
      pages.push({ name: path, yardstick: 'record', repeated: path, varied: asked.flatMap((query, index) => [toPath(path, query), toPath(path, query, CLOCKS[1 + (index % (CLOCKS.length - 1))] ?? '')]) });
    }
    return pages;
  } finally {
    await client.end();
  }
}

function toPath(path: string, ...queries: readonly string[]): string {
  const given = queries.filter((query) => query !== '');
  return given.length === 0 ? path : `${path}?${given.join('&')}`;
}
