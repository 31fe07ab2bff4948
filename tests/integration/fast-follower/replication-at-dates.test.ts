// Replication across the programme, as page and file read it, against a count written against the tables alone.
import { beforeAll, expect, test } from 'vitest';
import { readReplication } from '@/lib/queries/fast-follower/read-replication';
import { readTablePage } from '@/lib/queries/tables/read-table';
import { toRawParams } from '@/lib/schemas/raw-params';
import { parseTableParams } from '@/lib/schemas/table-query';
import { REPLICATION_TABLE } from '@/lib/schemas/tables/replication-table';
import { replicationFileRows, toReplicationView } from '@/lib/view/fast-follower/to-replication-view';
import { CHART_FILES } from '@/app/exports/charts/[chart]/chart-files';
import { withConnection } from '@/tests/factories/connect';
import { Random } from '@/tests/factories/random';
import { readingAt } from '@/tests/factories/reading-at';
import { enrichRegister } from '@/tests/integration/tables/enrich-register';
import { seedOfRun } from '@/tests/setup/how-many';

const INDEPENDENT = `
  WITH said AS (
    SELECT DISTINCT ON (item_id) item_id, verdict FROM replication_assertion
    WHERE effective_on <= $1 AND recorded_at <= $2 AND (retracted_at IS NULL OR retracted_at > $2)
    ORDER BY item_id, effective_on DESC, confidence DESC, recorded_at DESC, id COLLATE "C" DESC)
  SELECT i.fast_follower_reference AS reference,
    (count(*) FILTER (WHERE said.verdict IN ('match', 'equivalent')))::int AS run,
    (count(*) FILTER (WHERE coalesce(said.verdict, 'unknown') = 'unknown'))::int AS unknown,
    (count(*) FILTER (WHERE coalesce(said.verdict, 'unknown') <> 'not_applicable'))::int AS systems
  FROM replication_item i LEFT JOIN said ON said.item_id = i.id
  JOIN fast_follower f ON f.reference = i.fast_follower_reference AND f.public_from <= $2
  WHERE i.fixed_on <= $1 AND i.recorded_at <= $2 AND (i.superseded_at IS NULL OR i.superseded_at > $2)
    AND EXISTS (SELECT 1 FROM fast_follower_status_event s WHERE s.fast_follower_reference = f.reference AND s.effective_on <= $1 AND s.recorded_at <= $2 AND (s.retracted_at IS NULL OR s.retracted_at > $2))
  GROUP BY 1`;

let instants: string[];

beforeAll(async () => {
  instants = await withConnection(async (client) => {
    await enrichRegister(client, new Random(seedOfRun()));
    const { rows } = await client.query<{ at: string }>('SELECT DISTINCT recorded_at AS at FROM replication_assertion ORDER BY 1');
    return rows.map(({ at }) => new Date(at).toISOString());
  });
}, 60_000);

/** Five clocks: three dates as known now, and two of them as known in the middle and before anything was said. */
test.each([
  ['2017-09-30', null],
  ['2018-12-31', null],
  ['2021-03-31', null],
  ['2021-03-31', 'middle'],
  ['2021-03-31', '2019-01-01'],
] as const)('as at %s, known at %s', async (asAt, known) => {
  const knownAt = known === 'middle' ? (instants[Math.floor(instants.length / 2)] ?? null) : known;
  const reading = await readingAt(asAt, knownAt);
  const { query } = parseTableParams(REPLICATION_TABLE, { perPage: '250' });
  const table = await readTablePage(reading, REPLICATION_TABLE.name, query);
  const view = toReplicationView(table.rows, await readReplication(reading, table));
  const independent = await withConnection(async (client) => (await client.query<{ reference: string; run: number; unknown: number; systems: number }>(INDEPENDENT, [asAt, reading.clock.knownAt])).rows);
  const wanted = independent.filter(({ systems }) => systems > 0);
  const shown = replicationFileRows(view);
  const byReference = (a: { reference: unknown }, b: { reference: unknown }) => (String(a.reference) < String(b.reference) ? -1 : 1);
  expect(shown.map(({ reference, systems_run: run, systems_unknown: unknown, systems }) => ({ reference, run, unknown, systems })).sort(byReference)).toEqual(wanted.sort(byReference));
  // The order is the table's own, whose shares are counted in the database: the two ways of counting agree.
  expect(shown.map(({ replication_low: low, replication_high: high }) => [low, high])).toEqual(table.rows.filter((row) => row['replication_low'] !== null).map((row) => [row['replication_low'], row['replication_high']]));
  expect(shown.map(({ replication_low: low }) => low)).toEqual(shown.map(({ replication_low: low }) => Number(low)).sort((a, b) => a - b));
  expect(view.rows.length + view.notFixed.length).toBe(table.total);
  if (known === '2019-01-01') expect(shown).toEqual([]);
  else expect(shown.length).toBeGreaterThan(3);
  // The file is of the rows of its page, in their order, and says what it did not understand.
  const file = await CHART_FILES['replication']?.(toRawParams(new URLSearchParams({ asAt, ...(knownAt === null ? {} : { knownAt }), perPage: '250', sort: 'tonnage' })));
  expect(file?.rows).toEqual(shown);
  expect(file?.ignored.map(({ name }) => name)).toEqual(['sort']);
});
