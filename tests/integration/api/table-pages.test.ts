import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { TABLE_NAMES, type TableName } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';
import { apiAddress, askApi, type ApiPage, readApiPage, walkApi } from '@/tests/factories/ask-api';
import { withConnection } from '@/tests/factories/connect';
import { Random } from '@/tests/factories/random';
import { readExport } from '@/tests/factories/read-export';
import { evidence, insertRow, insertUser, recordExemplarStatus } from '@/tests/factories/record-event';
import type { Params } from '@/tests/factories/search-params';
import { howMany, seedOfRun } from '@/tests/setup/how-many';
import { enrichRegister } from '../tables/enrich-register';

process.env['AUTH_SECRET'] = 'a secret of this test, long enough to be one';
process.env['API_REQUESTS_ANONYMOUS'] = '1000000';

const SEED = seedOfRun();

beforeAll(() => withConnection((client) => enrichRegister(client, new Random(SEED))), 120_000);

/** The rows of every page, one after the other, and what the first page says. */
async function readAll(address: string): Promise<{ rows: unknown[]; first: ApiPage; pages: number }> {
  const rows: unknown[] = [];
  let first: ApiPage | undefined;
  let pages = 0;
  for await (const page of walkApi(address)) {
    first ??= page;
    pages += 1;
    rows.push(...page.rows);
    expect(page.meta).toMatchObject({ as_at: first.meta['as_at'], known_at: first.meta['known_at'], row_count: page.rows.length });
  }
  if (first === undefined) throw new Error('There was no page.');
  return { rows, first, pages };
}

async function readFile(table: TableName, params: Params): Promise<{ meta: Record<string, unknown>; rows: unknown[] }> {
  const file = await readExport(table, { ...params, format: 'json' });
  return JSON.parse(file.text) as { meta: Record<string, unknown>; rows: unknown[] };
}

describe.each(TABLE_NAMES)('%s', (table) => {
  const definition = TABLE_DEFINITIONS[table];

  test('pages in every order are the file, whatever is not recorded', async () => {
    for (const [index, { name }] of definition.columns.entries()) {
      const params = { sort: (index + SEED) % 2 === 0 ? name : `-${name}`, asAt: '2019-06-30' };
      const file = await readFile(table, params);
      const limit = Math.max(1, Math.ceil(file.rows.length / 4) - 1);
      const { rows, pages, first } = await readAll(apiAddress(table, { ...params, limit, count: 'true' }));
      expect(rows, params.sort).toEqual(file.rows);
      expect(pages).toBeGreaterThanOrEqual(Math.max(1, Math.min(4, file.rows.length)));
      expect(first.meta['total']).toBe(file.rows.length);
    }
  });

  test('pages under any filters are the file, and say of themselves what it says', async () => {
    const narrowing = fc.tuple(
      ...definition.filters.map((filter) => fc.option(filter.values === null ? fc.constant('not-recorded') : fc.constantFrom(...filter.values), { freq: 2, nil: null }).map((value) => [filter.name, filter.mayBeNotRecorded || value !== 'not-recorded' ? value : null] as const)),
    );
    const question = fc.record({ filters: narrowing, q: fc.constantFrom(null, null, 'royal', 'trust', 'nhs a'), asAt: fc.constantFrom('2016-11-30', '2018-02-01', '2022-12-31'), limit: fc.integer({ min: 1, max: 40 }) });
    await fc.assert(
      fc.asyncProperty(question, async ({ filters, q, asAt, limit }) => {
        const params: Params = { ...Object.fromEntries(filters.filter(([, value]) => value !== null)), q, asAt };
        const file = await readFile(table, params);
        fc.pre(file.rows.length / limit < 25);
        const { rows, first } = await readAll(apiAddress(table, { ...params, limit, count: 'true' }));
        expect(rows).toEqual(file.rows);
        expect(first.meta['total']).toBe(file.rows.length);
        const { row_count: _rows, sha256: _sha256, limit: _limit, next: _next, total: _total, ...said } = first.meta;
        const { row_count: _all, sha256: _whole, ...told } = file.meta;
        expect(said).toEqual(told);
      }),
      { seed: SEED, numRuns: howMany({ inTest: 8, inSoak: 100 }) },
    );
  });

  test('CSV, NDJSON and JSON of a page are the same rows with the same checksum', async () => {
    const address = apiAddress(table, { asAt: '2018-06-30', limit: 7 });
    const [csv, ndjson, json] = await Promise.all(['text/csv', 'application/x-ndjson', 'application/json'].map((Accept) => askApi(address, { Accept })));
    if (csv === undefined || ndjson === undefined || json === undefined) throw new Error('There is an answer missing.');
    const [text, lines, page] = [await csv.text(), await ndjson.text(), (await json.json()) as ApiPage];
    expect(lines.trim().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual(page.rows);
    const [header, ...body] = parse(text, { record_delimiter: '\r\n' });
    expect(header).toEqual(definition.columns.map(({ name }) => name));
    expect(body).toHaveLength(page.rows.length);
    const sha256 = createHash('sha256').update(text.slice(text.indexOf('\r\n') + 2)).digest('hex');
    expect(page.meta['sha256']).toBe(sha256);
    for (const answer of [csv, ndjson, json]) {
      expect(answer.headers.get('Gde-Rows-Sha256')).toBe(sha256);
      expect(answer.headers.get('Gde-As-At')).toBe('2018-06-30');
      expect(answer.headers.get('Gde-Known-At')).toBe(page.meta['known_at']);
      expect(answer.headers.get('Link')).toBe(page.meta.next === null ? null : `<${page.meta.next}>; rel="next"`);
      expect(answer.headers.get('Vary')).toContain('Accept');
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    }
  });
});

describe('paging while others record', () => {
  test('a walk over all pages while 1,000 rows come in repeats none and misses none that was there', { timeout: 120_000 }, async () => {
    const before = await readFile('funding', { asAt: '2022-12-31' });
    const keysBefore = before.rows.map((row) => String((row as Record<string, unknown>)['entry_id']));
    let written = 0;
    let isWalking = true;
    const writing = withConnection(async (client) => {
      const userId = await insertUser(client);
      while (written < 1_000 || isWalking) {
        const day = `201${6 + (written % 4)}-0${1 + (written % 9)}-1${written % 9}`;
        await insertRow(client, 'ledger_entry', evidence(userId, day, { exemplar_slug: 'salford-royal', kind: 'received', qualifier: 'exact', amount_pence: 100 + written }));
        written += 1;
      }
    });
    const walked: string[] = [];
    const clocks = new Set<unknown>();
    const PAGES = 60;
    const limit = Math.max(1, Math.floor(keysBefore.length / PAGES));
    let pages = 0;
    let during = 0;
    try {
      for await (const { meta, rows } of walkApi(apiAddress('funding', { asAt: '2022-12-31', limit, sort: 'effective_on' }))) {
        walked.push(...rows.map((row) => String(row['entry_id'])));
        clocks.add(meta['known_at']);
        pages += 1;
        // The rows come in page by page, all of them before the last half of the walk.
        while (written < Math.min(1_000, (pages / PAGES) * 2_000)) await new Promise((resolve) => setTimeout(resolve, 1));
        if (walked.length < keysBefore.length) during = written;
      }
    } finally {
      isWalking = false;
      await writing;
    }
    expect(during).toBeGreaterThanOrEqual(1_000);
    expect(written).toBeGreaterThanOrEqual(1_000);
    expect(clocks.size).toBe(1);
    expect(new Set(walked).size).toBe(walked.length);
    expect(keysBefore.filter((key) => !walked.includes(key))).toEqual([]);
    const after = await readFile('funding', { asAt: '2022-12-31', knownAt: String([...clocks][0]), sort: 'effective_on' });
    expect(walked).toEqual(after.rows.map((row) => (row as Record<string, unknown>)['entry_id']));
  });

  test('an answer is not sent again until something is recorded', async () => {
    const address = apiAddress('exemplars', { asAt: '2018-06-30' });
    const first = await askApi(address);
    const tag = first.headers.get('ETag') ?? '';
    expect(tag).toMatch(/^W\/"/);
    const again = await askApi(address, { 'If-None-Match': tag });
    expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', tag]);
    for (const other of [apiAddress('exemplars', { asAt: '2018-06-30', limit: 2 }), apiAddress('trusts', { asAt: '2018-06-30' }), apiAddress('exemplars', { asAt: '2018-07-01' })]) {
      expect((await askApi(other, { 'If-None-Match': tag })).status).toBe(200);
    }
    expect((await askApi(address, { 'If-None-Match': tag, Accept: 'text/csv' })).status).toBe(200);
    await withConnection(async (client) => recordExemplarStatus(client, await insertUser(client), 'salford-royal', 'delivering', '2018-05-01'));
    const changed = await askApi(address, { 'If-None-Match': tag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('ETag')).not.toBe(tag);
  });
});

describe('what is refused', () => {
  type Refusal = { type: string; title: string; status: number; detail: string; errors?: { parameter: string; value: string; mend: string }[] };

  async function refusal(address: string, headers: Record<string, string> = {}): Promise<Refusal> {
    const response = await askApi(address, headers);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    const problem = (await response.json()) as Refusal;
    expect(problem.status).toBe(response.status);
    expect(problem.type).toMatch(/^http:\/\/localhost:3000\/api#problem-[a-z-]+$/);
    return problem;
  }

  test.each([
    ['region=atlantis', 'region', 'atlantis', /no region of this name/],
    ['status=famous', 'status', 'famous', /choose from shortlisted/],
    ['kind=stp', 'kind', 'stp', /exemplars take q, cohort/],
    ['sort=colour', 'sort', 'colour', /sort by one of slug/],
    ['limit=0', 'limit', '0', /from 1 to 1000/],
    ['limit=1001', 'limit', '1001', /from 1 to 1000/],
    ['limit=ten', 'limit', 'ten', /from 1 to 1000/],
    ['limit=5&limit=6', 'limit', '6', /once/],
    ['count=yes', 'count', 'yes', /true, false/],
    ['asAt=2016-02-30', 'asAt', '2016-02-30', /no such day/],
    ['knownAt=yesterday', 'knownAt', 'yesterday', /2016-11-30/],
    ['page=2', 'page', '2', /next page/],
    ['perPage=25', 'perPage', '25', /limit/],
    ['format=csv', 'format', 'csv', /Accept header/],
    ['staus=named', 'staus', 'named', /take q, cohort, status/],
    ['toString=1', 'toString', '1', /take q/],
  ])('%s: names the parameter, its value and the mend', async (search, parameter, value, mend) => {
    const { status, errors } = await refusal(`/api/v1/exemplars?${search}`);
    expect(status).toBe(400);
    expect(errors).toEqual([{ parameter, value, mend: expect.stringMatching(mend) as string }]);
  });

  test('every bad value is named at once', async () => {
    const { errors } = await refusal('/api/v1/exemplars?region=atlantis&region=north&limit=x&colour=red');
    expect(errors?.map(({ parameter }) => parameter).sort()).toEqual(['colour', 'limit', 'region']);
  });

  test('a table that is none, and media types that are none', async () => {
    expect((await refusal('/api/v1/atlantis')).detail).toContain(TABLE_NAMES.join(', '));
    expect((await refusal('/api/v1/atlantis')).status).toBe(404);
    expect((await refusal('/api/v1/exemplars', { Accept: 'application/xml' })).status).toBe(406);
  });

  test('a cursor is used as it was given, for what it was given for', async () => {
    const asked = { asAt: '2018-06-30', cohort: 'acute', limit: 3 };
    const { meta } = await readApiPage(apiAddress('exemplars', asked));
    const cursor = new URL(meta.next ?? '').searchParams.get('cursor') ?? '';
    const ofSecond = (await readApiPage(meta.next ?? '')).rows;
    // As the link has it; with the parameters of the first page; and without a clock, which it carries.
    expect((await readApiPage(apiAddress('exemplars', { ...asked, cursor }))).rows).toEqual(ofSecond);
    expect((await readApiPage(apiAddress('exemplars', { cohort: 'acute', limit: 3, cursor }))).rows).toEqual(ofSecond);
    expect((await readApiPage(apiAddress('exemplars', { cohort: 'acute', limit: 4, cursor }))).rows.slice(0, 3)).toEqual(ofSecond);
    for (const params of [
      { ...asked, asAt: '2018-07-01', cursor },
      { ...asked, knownAt: '2017-01-01', cursor },
      { ...asked, cohort: 'mental_health', cursor },
      { ...asked, sort: '-name', cursor },
      { ...asked, q: 'royal', cursor },
      { ...asked, cursor: `${cursor}0` },
      { ...asked, cursor: `A${cursor.slice(1)}` },
      { ...asked, cursor: cursor.replace('.', '') },
      { ...asked, cursor: 'é'.repeat(40) },
    ]) {
      expect((await refusal(apiAddress('exemplars', params))).type).toContain('bad-cursor');
    }
    expect((await refusal(apiAddress('trusts', { cursor }))).type).toContain('bad-cursor');
  });
});
