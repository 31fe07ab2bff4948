import { describe, expect, test } from 'vitest';
import type { TableName, TableRow } from '@/lib/schemas/tables/table-definition';
import { readExport } from '@/tests/factories/read-export';
import { readPage } from '@/tests/factories/read-page';
import type { Params } from '@/tests/factories/search-params';

/** The rows of a table, which its page and its file must agree on. */
async function rowsOf(table: TableName, params: Params): Promise<readonly TableRow[]> {
  const page = await readPage(table, { ...params, perPage: 250 });
  const file = await readExport(table, { ...params, format: 'json' });
  const { rows } = JSON.parse(file.text) as { rows: TableRow[] };
  expect(page.ignored).toEqual([]);
  expect(page.total).toBe(page.rows.length);
  expect(rows).toEqual(page.rows);
  return page.rows;
}

function countBy(rows: readonly TableRow[], ...columns: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const key = columns.map((column) => String(row[column])).join(' ');
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

const FIRST_TWELVE = [
  'city-hospitals-sunderland',
  'luton-and-dunstable',
  'oxford-university-hospitals',
  'royal-free',
  'royal-liverpool-and-broadgreen',
  'salford-royal',
  'southampton',
  'taunton-and-somerset',
  'university-hospitals-birmingham',
  'university-hospitals-bristol',
  'west-suffolk',
  'wirral',
];

describe('exemplars', () => {
  test('none before the announcement, twelve named by the end of September 2016', async () => {
    expect(await rowsOf('exemplars', { asAt: '2016-09-06' })).toEqual([]);
    const rows = await rowsOf('exemplars', { asAt: '2016-09-30' });
    expect(rows.map(({ slug }) => slug).sort()).toEqual(FIRST_TWELVE);
    expect(countBy(rows, 'cohort', 'status')).toEqual({ 'acute named': 12 });
  });

  test('sixteen acute in November 2016, of which four are only expected', async () => {
    const rows = await rowsOf('exemplars', { asAt: '2016-11-30' });
    expect(countBy(rows, 'cohort', 'status')).toEqual({ 'acute named': 12, 'acute expected': 4 });
    expect(rows.filter(({ status }) => status === 'expected').map(({ slug }) => slug).sort()).toEqual([
      'alder-hey',
      'cambridge',
      'imperial-with-chelsea-and-westminster',
      'newcastle',
    ]);
    expect(rows.filter(({ status }) => status === 'named').map(({ slug }) => slug).sort()).toEqual(FIRST_TWELVE);
  });

  test('the filter for named shows none of the four that are only expected', async () => {
    expect(await rowsOf('exemplars', { asAt: '2016-11-30', status: 'named' })).toHaveLength(12);
    expect(await rowsOf('exemplars', { asAt: '2016-11-30', status: 'expected' })).toHaveLength(4);
    expect(await rowsOf('exemplars', { asAt: '2016-11-30', status: ['expected', 'named'] })).toHaveLength(16);
    const { facets } = await readPage('exemplars', { asAt: '2016-11-30', status: 'named' });
    expect(facets.status).toEqual([
      { value: 'expected', label: null, count: 4 },
      { value: 'named', label: null, count: 12 },
    ]);
  });

  test('Imperial with Chelsea and Westminster is one exemplar of two trusts, and the plan speaks before the report', async () => {
    const rows = await rowsOf('exemplars', { asAt: '2016-11-30', q: 'Imperial' });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      slug: 'imperial-with-chelsea-and-westminster',
      trust_ods_codes: 'RYJ;RQM',
      regions: 'London',
      status: 'expected',
      status_effective_on: '2016-11-01',
      status_precision: 'month',
      status_confidence: 'formal_plan',
    });
  });

  test('23 by the middle of May 2017: sixteen acute and seven mental health, all named', async () => {
    expect(countBy(await rowsOf('exemplars', { asAt: '2017-05-15' }), 'cohort', 'status')).toEqual({ 'acute named': 16, 'mental_health named': 7 });
  });

  test('26 by February 2018, with three ambulance trusts', async () => {
    const rows = await rowsOf('exemplars', { asAt: '2018-02-01' });
    expect(countBy(rows, 'cohort', 'status')).toEqual({ 'acute delivering': 16, 'mental_health named': 7, 'ambulance named': 3 });
  });
});

describe('fast followers', () => {
  test('eighteen acute pairings in September 2017, four of them without a recorded trust', async () => {
    const rows = await rowsOf('fast-followers', { asAt: '2017-09-30' });
    expect(countBy(rows, 'cohort', 'status')).toEqual({ 'acute approved': 18 });
    expect(rows.filter(({ trust_ods_code: code }) => code === null).map(({ reference }) => reference).sort()).toEqual([
      'FF-birmingham-1',
      'FF-bristol-1',
      'FF-royal-free-1',
      'FF-southampton-1',
    ]);
    for (const row of rows) expect(row['trust_name'] === null, String(row['reference'])).toBe(row['trust_ods_code'] === null);
  });

  test.each([
    ['2019-06-12', null],
    ['2019-06-13', 'RAP'],
    ['2022-12-31', 'RAP'],
  ])("at %s the Royal Free's follower is %s", async (asAt, trust) => {
    const rows = await rowsOf('fast-followers', { asAt, q: 'FF-royal-free-1' });
    expect(rows.map(({ trust_ods_code: code }) => code)).toEqual([trust]);
  });

  test('the three others are never recorded', async () => {
    const rows = await rowsOf('fast-followers', { asAt: '2022-12-31', cohort: 'acute' });
    expect(rows.filter(({ trust_ods_code: code }) => code === null)).toHaveLength(3);
  });

  test('Blackpool follows in September 2017 and is withdrawn by February 2018', async () => {
    const statusAt = async (asAt: string) => (await rowsOf('fast-followers', { asAt, q: 'RXL' })).map(({ status }) => status);
    expect(await statusAt('2017-09-30')).toEqual(['approved']);
    expect(await statusAt('2017-12-31')).toEqual(['approved']);
    expect(await statusAt('2018-02-01')).toEqual(['withdrawn']);
    expect(countBy(await rowsOf('fast-followers', { asAt: '2018-02-01', cohort: 'acute' }), 'status')).toEqual({ approved: 17, withdrawn: 1 });
  });
});

describe('published totals', () => {
  const totals = async (asAt: string) => {
    const rows = await rowsOf('programme-claims', { asAt, q: 'programme_total' });
    return rows.filter(({ measure }) => measure === 'programme_total').map(({ value, is_selected: isSelected }) => ({ value, isSelected }));
  };

  test('£280m, £295m, £302m, £385m and £395m stand side by side, and the official record is the one selected', async () => {
    const claims = await totals('2022-01-01');
    expect(new Set(claims.map(({ value }) => value))).toEqual(new Set([280_000_000, 295_000_000, 302_000_000, 385_000_000, 395_000_000]));
    expect(claims.filter(({ isSelected }) => isSelected)).toEqual([{ value: 385_000_000, isSelected: true }]);
  });

  test('the one selected changes with what had been said by then', async () => {
    const selected = async (asAt: string) => (await totals(asAt)).filter(({ isSelected }) => isSelected).map(({ value }) => value);
    expect(await selected('2017-06-30')).toEqual([]);
    expect(await selected('2017-07-31')).toEqual([295_000_000]);
    expect(await selected('2017-12-31')).toEqual([385_000_000]);
    expect(await selected('2018-02-01')).toEqual([280_000_000]);
    expect(await selected('2020-12-31')).toEqual([385_000_000]);
  });

  test.each(['2016-03-31', '2016-11-30', '2017-05-15', '2018-02-01', '2021-03-31', '2022-12-31'])(
    'at %s exactly one claim of each measure and subject is selected',
    async (asAt) => {
      const rows = await rowsOf('programme-claims', { asAt });
      const selected = countBy(rows.filter(({ is_selected: isSelected }) => isSelected === true), 'measure', 'cohort', 'about');
      expect(Object.keys(selected).sort()).toEqual(Object.keys(countBy(rows, 'measure', 'cohort', 'about')).sort());
      expect(new Set(Object.values(selected))).toEqual(new Set(rows.length === 0 ? [] : [1]));
    },
  );
});
