// The steps from promise to payment as page and file show them, over the real ledger with random entries and reversals added, against one statement written anew.
import { beforeAll, expect, test } from 'vitest';
import { sumMoney } from '@/lib/queries/overview/sum-money';
import { moneySteps, moneyStepsFileRows } from '@/lib/view/overview/money-steps';
import { withConnection } from '@/tests/factories/connect';
import { Random } from '@/tests/factories/random';
import { readingAt } from '@/tests/factories/reading-at';
import { enrichRegister } from '@/tests/integration/tables/enrich-register';
import { seedOfRun } from '@/tests/setup/how-many';

/** What takes an entry back counts in no step, and neither does what was taken back by then. */
const INDEPENDENT = `
  WITH known AS (
    SELECT * FROM ledger_entry e WHERE e.effective_on <= $1 AND e.recorded_at <= $2
      AND (e.fast_follower_reference IS NULL OR EXISTS (SELECT 1 FROM fast_follower f WHERE f.reference = e.fast_follower_reference AND f.public_from <= $2))
  ), standing AS (
    SELECT coalesce(x.cohort_key, followed.cohort_key, k.cohort_key) AS cohort, k.kind::text AS kind,
      CASE k.qualifier WHEN 'up_to' THEN 0 ELSE k.amount_pence END AS low,
      CASE WHEN k.amount_high_pence IS NOT NULL THEN k.amount_high_pence WHEN k.qualifier = 'at_least' THEN NULL ELSE k.amount_pence END AS high
    FROM known k
    LEFT JOIN exemplar x ON x.slug = k.exemplar_slug
    LEFT JOIN fast_follower f ON f.reference = k.fast_follower_reference
    LEFT JOIN exemplar followed ON followed.slug = f.exemplar_slug
    WHERE k.kind IN ('ceiling', 'approved', 'released', 'received') AND k.reverses_entry_id IS NULL AND NOT EXISTS (SELECT 1 FROM known r WHERE r.reverses_entry_id = k.id)
  )
  SELECT cohort, kind, (sum(low) / 100.0)::float8 AS low, CASE WHEN bool_or(high IS NULL) THEN NULL ELSE (sum(high) / 100.0)::float8 END AS high FROM standing GROUP BY 1, 2`;

type Step = { cohort: string | null; kind: string; low: number; high: number | null };

let instants: string[];

beforeAll(async () => {
  instants = await withConnection(async (client) => {
    await enrichRegister(client, new Random(seedOfRun()));
    const { rows } = await client.query<{ at: string }>('SELECT DISTINCT recorded_at AS at FROM ledger_entry ORDER BY 1');
    return rows.map(({ at }) => new Date(at).toISOString());
  });
}, 60_000);

test.each([
  ['2016-11-30', null],
  ['2017-09-30', null],
  ['2021-03-31', null],
  ['2021-03-31', 'middle'],
  ['2022-12-31', null],
] as const)('as at %s, known at %s', async (asAt, known) => {
  const reading = await readingAt(asAt, known === null ? null : (instants[Math.floor(instants.length / 2)] ?? null));
  const steps = moneySteps(await sumMoney(reading));
  const wanted = await withConnection(async (client) => (await client.query<Step>(INDEPENDENT, [asAt, reading.clock.knownAt])).rows);
  const shown = moneyStepsFileRows(steps?.rows ?? []).flatMap(({ cohort, amount_kind: kind, low_gbp: low, high_gbp: high }) => (low === null ? [] : [{ cohort, kind, low, high }]));
  const inOrder = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
  expect(wanted.length).toBeGreaterThan(0);
  expect(inOrder(shown)).toEqual(inOrder(wanted));
});
