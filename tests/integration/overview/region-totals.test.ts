// The national totals are the sum over the regions and what is mapped to none, in every month of the programme: the page's figures
// against statements written anew, which fold the events of each subject by themselves.
import { describe, expect, test } from 'vitest';
import { withConnection } from '@/tests/factories/connect';
import { readingAt } from '@/tests/factories/reading-at';
import { hasLeft } from '@/lib/domain/programme/has-left';
import { countExemplars } from '@/lib/queries/overview/count-exemplars';
import { countFastFollowers } from '@/lib/queries/overview/count-fast-followers';
import { listRegions } from '@/lib/queries/overview/list-regions';
import { sumCeilingsByRegion } from '@/lib/queries/overview/sum-ceilings-by-region';
import { pipelineView } from '@/lib/view/overview/pipeline-view';
import { regionRows } from '@/lib/view/overview/region-rows';

type Totals = { exemplars: number; trusts: number; pairings: number; ceilings: string };

const MONTHS = Array.from({ length: 76 }, (_, index) => new Date(Date.UTC(2016, 2 + index, 1)).toISOString().slice(0, 10));

const LATEST = 'ORDER BY e.effective_on DESC, e.confidence DESC, e.recorded_at DESC, e.id DESC LIMIT 1';
const IN_FORCE = 'e.effective_on <= $1 AND e.recorded_at <= $2 AND (e.retracted_at IS NULL OR e.retracted_at > $2)';

/** Statuses of every subject on the day, asked for one by one. */
const SUBJECTS = `
  exemplars AS (
    SELECT x.slug, (SELECT e.status::text FROM exemplar_status_event e WHERE e.exemplar_slug = x.slug AND ${IN_FORCE} ${LATEST}) AS status FROM exemplar x
  ),
  members AS (
    SELECT x.slug, t.ods_code, t.region_slug,
      (SELECT e.role::text FROM exemplar_member_event e WHERE e.exemplar_slug = x.slug AND e.ods_code = t.ods_code AND ${IN_FORCE} ${LATEST}) AS role,
      (SELECT e.change::text FROM exemplar_member_event e WHERE e.exemplar_slug = x.slug AND e.ods_code = t.ods_code AND ${IN_FORCE} ${LATEST}) AS change
    FROM exemplar x JOIN trust t ON EXISTS (SELECT 1 FROM exemplar_member_event any_event WHERE any_event.exemplar_slug = x.slug AND any_event.ods_code = t.ods_code)
  ),
  pairings AS (
    SELECT f.reference,
      (SELECT e.status::text FROM fast_follower_status_event e WHERE e.fast_follower_reference = f.reference AND ${IN_FORCE} ${LATEST}) AS status,
      (SELECT t.region_slug FROM trust t WHERE t.ods_code = (SELECT e.ods_code FROM fast_follower_trust_event e WHERE e.fast_follower_reference = f.reference AND ${IN_FORCE} ${LATEST})) AS region_slug
    FROM fast_follower f
  ),
  leads AS (SELECT slug, region_slug FROM members WHERE role = 'lead' AND change = 'joined')`;

const NATIONAL = `
  WITH ${SUBJECTS}
  SELECT
    (SELECT count(*) FROM exemplars WHERE status IS NOT NULL AND status NOT IN ('withdrawn', 'not_selected'))::int AS exemplars,
    (SELECT count(DISTINCT m.ods_code) FROM members m JOIN exemplars x ON x.slug = m.slug WHERE m.change = 'joined' AND x.status IS NOT NULL AND x.status NOT IN ('withdrawn', 'not_selected'))::int AS trusts,
    (SELECT count(*) FROM pairings WHERE status IS NOT NULL AND status NOT IN ('withdrawn', 'declined'))::int AS pairings,
    (SELECT coalesce(sum(coalesce(e.amount_high_pence, e.amount_pence)), 0)::text FROM ledger_entry e WHERE e.kind = 'ceiling' AND e.effective_on <= $1 AND e.recorded_at <= $2) AS ceilings`;

const BY_REGION = `
  WITH ${SUBJECTS}
  SELECT r.slug,
    (SELECT count(*) FROM exemplars x JOIN leads l ON l.slug = x.slug WHERE l.region_slug = r.slug AND x.status NOT IN ('withdrawn', 'not_selected'))::int AS exemplars,
    (SELECT count(DISTINCT m.ods_code) FROM members m JOIN exemplars x ON x.slug = m.slug WHERE m.region_slug = r.slug AND m.change = 'joined' AND x.status NOT IN ('withdrawn', 'not_selected'))::int AS trusts,
    (SELECT count(*) FROM pairings p WHERE p.region_slug = r.slug AND p.status NOT IN ('withdrawn', 'declined'))::int AS pairings,
    (SELECT coalesce(sum(coalesce(e.amount_high_pence, e.amount_pence)), 0)::text FROM ledger_entry e
      WHERE e.kind = 'ceiling' AND e.effective_on <= $1 AND e.recorded_at <= $2
        AND (e.exemplar_slug IN (SELECT l.slug FROM leads l WHERE l.region_slug = r.slug)
          OR e.fast_follower_reference IN (SELECT p.reference FROM pairings p WHERE p.region_slug = r.slug))) AS ceilings
  FROM region r ORDER BY r.position`;

async function rowsOfPage(asAt: string) {
  const reading = await readingAt(asAt);
  const [exemplars, pairings, regions, ceilings] = await Promise.all([countExemplars(reading), countFastFollowers(reading), listRegions(reading), sumCeilingsByRegion(reading)]);
  const counted = { exemplars: exemplars.awards.filter(({ status }) => !hasLeft(status)), trusts: exemplars.trusts.byRegion, pairings: pairings.filter(({ status }) => !hasLeft(status)), ceilings };
  const panels = pipelineView(regions, exemplars.awards)?.panels ?? [];
  return { reading, exemplars, panels, ceilings, rows: regionRows(regions, panels, counted, { params: {} }) };
}

describe.each(MONTHS)('as at %s', (asAt) => {
  test('England is the sum of the regions and of the unmapped bucket, and each of them is right', async () => {
    const { reading, exemplars, panels, ceilings, rows } = await rowsOfPage(asAt);
    const { national, regions } = await withConnection(async (client) => {
      const clock = [reading.clock.asAt, reading.clock.knownAt];
      return {
        national: (await client.query<Totals>(NATIONAL, clock)).rows[0],
        regions: (await client.query<Totals & { slug: string }>(BY_REGION, clock)).rows,
      };
    });
    const unmapped = rows.at(-2);
    const england = rows.at(-1);
    expect(rows.map(({ key }) => key)).toEqual([...regions.map(({ slug }) => slug), 'not-recorded', 'england']);
    for (const of of ['exemplars', 'trusts', 'pairings'] as const) {
      expect(england?.[of], of).toBe(national?.[of]);
      expect(rows.slice(0, -1).reduce((sum, row) => sum + row[of], 0), of).toBe(national?.[of]);
      expect(rows.slice(0, -2).map((row) => row[of]), of).toEqual(regions.map((region) => region[of]));
      expect(unmapped?.[of], of).toBe((national?.[of] ?? 0) - regions.reduce((sum, region) => sum + region[of], 0));
    }
    expect(exemplars.trusts.total).toBe(national?.trusts);
    expect(panels.reduce((sum, { total }) => sum + total, 0)).toBe(national?.exemplars);

    const pence = (regionSlug: string | null) => ceilings.filter((sum) => sum.regionSlug === regionSlug).reduce((sum, { range }) => sum + (range.highPence ?? 0n), 0n);
    expect(regions.map(({ slug }) => pence(slug))).toEqual(regions.map((region) => BigInt(region.ceilings)));
    expect(ceilings.reduce((sum, { range }) => sum + (range.highPence ?? 0n), 0n)).toBe(BigInt(national?.ceilings ?? 0));
  });
});

test('the walk covers the programme, and the unmapped bucket is not always empty', async () => {
  expect([MONTHS[0], MONTHS.at(-1)]).toEqual(['2016-03-01', '2022-06-01']);
  const { rows } = await rowsOfPage('2017-10-01');
  expect(rows.at(-2)).toMatchObject({ key: 'not-recorded', exemplars: 0, trusts: 0, pairings: 4 });
});
