import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFoundingData, type FoundingLoadResult } from '@/lib/imports/founding/load-founding-data';
import { prepareEmptyDatabases, type EmptyDatabase, type EmptyDatabases } from './empty-database';
import { REAL_DATA_FOLDER } from './spoilt-data-folder';

let databases: EmptyDatabases;
let database: EmptyDatabase;
let client: pg.Client;
let result: FoundingLoadResult;
let durationMs: number;

beforeAll(async () => {
  databases = await prepareEmptyDatabases();
  database = await databases.open();
  const startedAt = performance.now();
  result = await loadFoundingData({ connectionString: database.connectionString, dataFolder: REAL_DATA_FOLDER, log: () => undefined });
  durationMs = performance.now() - startedAt;
  client = new pg.Client({ connectionString: database.connectionString });
  await client.connect();
}, 60_000);

afterAll(async () => {
  await client.end();
  await database.drop();
  await databases.close();
});

async function rowsOf(sql: string, values: unknown[] = []): Promise<unknown[]> {
  return (await client.query<Record<string, unknown>>(sql, values)).rows;
}

const STATUS_AT = `
  SELECT e.cohort_key AS cohort, s.status::text AS status, count(*)::int AS n
  FROM exemplar e CROSS JOIN LATERAL (
    SELECT status FROM exemplar_status_event
    WHERE exemplar_slug = e.slug AND effective_on <= $1
    ORDER BY effective_on DESC, confidence DESC, recorded_at DESC LIMIT 1
  ) s GROUP BY 1, 2 ORDER BY 1, 2`;

const FOLLOWERS_AT = `
  SELECT e.cohort_key AS cohort, s.status::text AS status, count(*)::int AS n, count(*) FILTER (WHERE t.ods_code IS NULL)::int AS unrecorded
  FROM fast_follower f JOIN exemplar e ON e.slug = f.exemplar_slug
  CROSS JOIN LATERAL (
    SELECT status FROM fast_follower_status_event
    WHERE fast_follower_reference = f.reference AND effective_on <= $1 ORDER BY effective_on DESC LIMIT 1
  ) s
  LEFT JOIN LATERAL (
    SELECT ods_code FROM fast_follower_trust_event
    WHERE fast_follower_reference = f.reference AND effective_on <= $1 ORDER BY effective_on DESC LIMIT 1
  ) t ON true
  GROUP BY 1, 2 ORDER BY 1, 2`;

describe('the founding data, loaded', () => {
  it('load in seconds, with every trust, exemplar and fast follower', () => {
    expect(result.status).toBe('loaded');
    expect(result.rowsByTable).toMatchObject({ trust: 239, exemplar: 26, fast_follower: 25, region: 4, cohort: 4 });
    expect(durationMs).toBeLessThan(10_000);
  });

  it.each([
    ['2016-09-06', []],
    ['2016-09-30', [{ cohort: 'acute', status: 'named', n: 12 }]],
    ['2016-11-30', [{ cohort: 'acute', status: 'expected', n: 4 }, { cohort: 'acute', status: 'named', n: 12 }]],
    ['2017-05-15', [{ cohort: 'acute', status: 'named', n: 16 }, { cohort: 'mental_health', status: 'named', n: 7 }]],
    ['2018-02-01', [{ cohort: 'acute', status: 'delivering', n: 16 }, { cohort: 'ambulance', status: 'named', n: 3 }, { cohort: 'mental_health', status: 'named', n: 7 }]],
  ])('show the exemplars of %s', async (asAt, expected) => {
    expect(await rowsOf(STATUS_AT, [asAt])).toEqual(expected);
  });

  it('never name before March 2017 an exemplar that was only expected', async () => {
    const early = `SELECT e.slug FROM exemplar e JOIN exemplar_status_event s ON s.exemplar_slug = e.slug AND s.status = 'expected'
                   WHERE e.cohort_key = 'acute' AND EXISTS (SELECT 1 FROM exemplar_status_event n WHERE n.exemplar_slug = e.slug AND n.status <> 'expected' AND n.effective_on < '2017-03-31')`;
    expect(await rowsOf(early)).toEqual([]);
  });

  it('hold one joint exemplar, of two trusts', async () => {
    expect(await rowsOf(`SELECT exemplar_slug, array_agg(ods_code || ' ' || role::text ORDER BY role) AS members FROM exemplar_member_event GROUP BY 1 HAVING count(*) > 1`)).toEqual([
      { exemplar_slug: 'imperial-with-chelsea-and-westminster', members: ['RYJ lead', 'RQM partner'] },
    ]);
  });

  it('show eighteen acute pairings in September 2017, four without a recorded trust', async () => {
    expect(await rowsOf(FOLLOWERS_AT, ['2017-09-30'])).toEqual([{ cohort: 'acute', status: 'approved', n: 18, unrecorded: 4 }]);
  });

  it('show Blackpool withdrawn by February 2018, and North Middlesex from June 2019', async () => {
    expect(await rowsOf(FOLLOWERS_AT, ['2018-02-01'])).toEqual([
      { cohort: 'acute', status: 'approved', n: 17, unrecorded: 4 },
      { cohort: 'acute', status: 'withdrawn', n: 1, unrecorded: 0 },
      { cohort: 'mental_health', status: 'vetting', n: 7, unrecorded: 0 },
    ]);
    expect(await rowsOf(`SELECT t.ods_code FROM fast_follower_status_event s JOIN fast_follower_trust_event t USING (fast_follower_reference) WHERE s.status = 'withdrawn'`)).toEqual([{ ods_code: 'RXL' }]);
    expect(await rowsOf(`SELECT ods_code, effective_on::text AS "from" FROM fast_follower_trust_event WHERE fast_follower_reference = 'FF-royal-free-1'`)).toEqual([{ ods_code: 'RAP', from: '2019-06-13' }]);
  });

  it('have ceilings of £195m in May 2017, an approval, and no receipt', async () => {
    expect(await rowsOf(`SELECT kind::text AS kind, qualifier::text AS qualifier, (sum(amount_pence) / 100)::text AS gbp FROM ledger_entry WHERE effective_on <= '2017-05-15' GROUP BY 1, 2 ORDER BY 1`)).toEqual([
      { kind: 'approved', qualifier: 'exact', gbp: expect.stringMatching(/^160000000(\.0+)?$/) as string },
      { kind: 'ceiling', qualifier: 'up_to', gbp: expect.stringMatching(/^195000000(\.0+)?$/) as string },
    ]);
  });

  it('keep the published totals side by side', async () => {
    expect(await rowsOf(`SELECT (value / 1000000)::int AS millions FROM programme_claim WHERE measure = 'programme_total' ORDER BY 1`)).toEqual(
      [280, 295, 302, 385, 385, 395].map((millions) => ({ millions })),
    );
    expect(await rowsOf(`SELECT DISTINCT about, cohort_key FROM programme_claim WHERE measure = 'programme_total'`)).toHaveLength(1);
  });

  it('leave two trusts out of every footprint, for want of a source', async () => {
    expect(await rowsOf(`SELECT ods_code FROM trust t WHERE NOT EXISTS (SELECT 1 FROM footprint_membership_event m WHERE m.ods_code = t.ods_code) ORDER BY 1`)).toEqual([{ ods_code: 'RAN' }, { ods_code: 'RPG' }]);
  });

  it('know an event since its earliest source, and no later', async () => {
    const known = (id: string) => rowsOf(`SELECT to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') AS since FROM exemplar_status_event WHERE id = $1`, [id]);
    expect(await known('named-salford-royal-2016-09')).toEqual([{ since: '2016-09-07 00:00:00' }]);
    expect(await known('expected-cambridge-2016-11')).toEqual([{ since: '2016-11-01 00:00:00' }]);
    // The statement itself is of 28 November 2017; its report is known to the month after.
    expect(await known('expected-north-east-ambulance-2017-11')).toEqual([{ since: '2017-12-01 00:00:00' }]);
  });

  it('know a further source from its own publication', async () => {
    expect(await rowsOf(`SELECT recorded_at::date::text AS since FROM corroboration WHERE exemplar_status_event_id = 'named-salford-royal-2016-09' AND source_id = 'DHN-2016-11'`)).toEqual([{ since: '2016-11-01' }]);
  });

  it('say nothing from the future', async () => {
    expect(await rowsOf('SELECT id FROM source WHERE published_on > current_date')).toEqual([]);
  });
});
