import 'server-only';
import { remember } from '@/lib/cache';
import { countsAt } from '@/lib/db/as-at/events-at';
import { latestEvents } from '@/lib/db/as-at/latest-event';
import { programmeClaimsAt } from '@/lib/db/as-at/programme-claims-at';
import { standingEntriesAt } from '@/lib/db/as-at/standing-entries-at';
import { queryRows } from '@/lib/db/query-rows';
import { empty, join, raw, sql, type Sql } from '@/lib/db/sql';
import type { Reading } from '@/lib/queries/reading';
import { TABLE_SOURCES } from '@/lib/queries/tables/table-sources';

/** What may be missing; each is counted among the records that could have it. */
export const GAP_KEYS = [
  'receipt_of_exemplar',
  'receipt_of_follower',
  'match_of_exemplar',
  'record_system_of_exemplar',
  'region_of_exemplar',
  'footprint_of_exemplar',
  'trust_of_follower',
  'record_system_of_follower',
  'replication_of_follower',
  'trust_of_ceiling',
  'region_of_trust',
  'footprint_of_trust',
  'record_system_of_trust',
  'rating_of_trust',
  'maturity_of_trust',
  'position_of_trust',
  'members_of_footprint',
  'region_of_footprint',
  'date_of_source',
  'address_of_source',
  'shortlisted_trust',
] as const;

export type GapKey = (typeof GAP_KEYS)[number];

export type Gap = {
  readonly key: GapKey;
  /** Of how many records it is not recorded. */
  readonly count: number;
  /** How many records could have it. */
  readonly of: number;
  /** The most that ceilings of those records come to, in pence, as text; null where no money hangs on it. */
  readonly ceilingPence: string | null;
};

/**
 * Counts what is not recorded at the clock. Lists and files narrow to the same rows, for they are counted in the same relations. Money is asked only of awards and
 * pairings that were named and have not left.
 */
export function countGaps(reading: Reading): Promise<Gap[]> {
  const { revision, clock, reader } = reading;
  return remember(JSON.stringify(['gaps', revision, clock, reader]), async () => {
    const entries = standingEntriesAt(clock, reader);
    const ceilingsBy = (owner: 'exemplar_slug' | 'fast_follower_reference'): Sql =>
      owner === 'exemplar_slug'
        ? sql`(SELECT l.exemplar_slug AS owner, sum(coalesce(l.amount_high_pence, l.amount_pence)) AS pence FROM ${entries} l WHERE l.kind = 'ceiling' AND l.exemplar_slug IS NOT NULL GROUP BY 1)`
        : sql`(SELECT l.fast_follower_reference AS owner, sum(coalesce(l.amount_high_pence, l.amount_pence)) AS pence FROM ${entries} l WHERE l.kind = 'ceiling' AND l.fast_follower_reference IS NOT NULL GROUP BY 1)`;
    const parts = await Promise.all([
      countMissing(
        sql`(
          SELECT r.*, c.pence,
            r.slug IN (SELECT owner FROM money WHERE is_receipt AND owner_kind = 'exemplar') OR r.cohort IN (SELECT owner FROM money WHERE is_receipt AND owner_kind = 'cohort') AS has_receipt,
            r.slug IN (SELECT owner FROM money WHERE NOT is_receipt AND owner_kind = 'exemplar') OR r.cohort IN (SELECT owner FROM money WHERE NOT is_receipt AND owner_kind = 'cohort') AS has_match
          FROM ${TABLE_SOURCES.exemplars.relation(reading)} r
          LEFT JOIN ${ceilingsBy('exemplar_slug')} c ON c.owner = r.slug
        )`,
        {
          receipt_of_exemplar: sql`NOT r.has_receipt AND r.status NOT IN ('shortlisted', 'expected', 'not_selected', 'withdrawn')`,
          match_of_exemplar: sql`NOT r.has_match AND r.status NOT IN ('shortlisted', 'expected', 'not_selected', 'withdrawn')`,
          record_system_of_exemplar: sql`coalesce(cardinality(r.supplier_slugs), 0) = 0`,
          region_of_exemplar: sql`coalesce(cardinality(r.region_slugs), 0) = 0`,
          footprint_of_exemplar: sql`coalesce(cardinality(r.footprint_code_array), 0) = 0`,
        },
        sql`r.pence`,
        sql`WITH money AS MATERIALIZED (
          SELECT DISTINCT l.kind = 'received' AS is_receipt, l.owner_kind, coalesce(l.exemplar_slug, l.cohort_key) AS owner
          FROM ${entries} l WHERE (l.kind = 'received' OR l.kind::text LIKE 'match%') AND l.owner_kind IN ('exemplar', 'cohort')
        )`,
      ),
      countMissing(
        sql`(
          SELECT r.*, c.pence, r.reference IN (SELECT owner FROM money) AS has_receipt
          FROM ${TABLE_SOURCES['fast-followers'].relation(reading)} r
          LEFT JOIN ${ceilingsBy('fast_follower_reference')} c ON c.owner = r.reference
        )`,
        {
          receipt_of_follower: sql`NOT r.has_receipt AND r.status NOT IN ('withdrawn', 'declined')`,
          trust_of_follower: sql`r.trust_ods_code IS NULL`,
          record_system_of_follower: sql`r.supplier_slug IS NULL`,
          replication_of_follower: sql`r.replication_low IS NULL AND r.status NOT IN ('withdrawn', 'declined')`,
        },
        sql`r.pence`,
        sql`WITH money AS MATERIALIZED (SELECT DISTINCT l.fast_follower_reference AS owner FROM ${entries} l WHERE l.kind = 'received' AND l.fast_follower_reference IS NOT NULL)`,
      ),
      countMissing(
        sql`(
          SELECT l.exemplar_slug, i.ods_code, coalesce(l.amount_high_pence, l.amount_pence) AS pence
          FROM ${entries} l
          LEFT JOIN ${latestEvents('fast_follower_trust_event', ['fast_follower_reference'], clock)} i ON i.fast_follower_reference = l.fast_follower_reference
          WHERE l.kind = 'ceiling'
        )`,
        { trust_of_ceiling: sql`r.exemplar_slug IS NULL AND r.ods_code IS NULL` },
        sql`r.pence`,
      ),
      countMissing(
        sql`(
          SELECT r.*, rated.ods_code IS NOT NULL AS is_rated, scored.ods_code IS NOT NULL AS is_scored
          FROM ${TABLE_SOURCES.trusts.relation(reading)} r
          LEFT JOIN (SELECT DISTINCT e.ods_code FROM regulatory_event e WHERE e.kind = 'cqc_rating' AND ${countsAt('e', clock)}) rated ON rated.ods_code = r.ods_code
          LEFT JOIN (SELECT DISTINCT e.ods_code FROM maturity_assessment e WHERE ${countsAt('e', clock)}) scored ON scored.ods_code = r.ods_code
        )`,
        {
          region_of_trust: sql`r.region_slug IS NULL`,
          footprint_of_trust: sql`r.footprint_code IS NULL`,
          record_system_of_trust: sql`r.supplier_slug IS NULL`,
          rating_of_trust: sql`NOT r.is_rated`,
          maturity_of_trust: sql`NOT r.is_scored`,
          position_of_trust: sql`r.latitude IS NULL`,
        },
      ),
      countMissing(TABLE_SOURCES.footprints.relation(reading), { members_of_footprint: sql`r.trust_count IS NULL`, region_of_footprint: sql`r.region_slug IS NULL` }),
      countMissing(TABLE_SOURCES.sources.relation(reading), { date_of_source: sql`r.published_on IS NULL`, address_of_source: sql`r.url IS NULL` }),
      queryRows<Gap>(sql`
        SELECT 'shortlisted_trust' AS key, greatest(0, claimed.n - recorded.n)::int AS count, claimed.n::int AS of, NULL::text AS "ceilingPence"
        FROM (SELECT max(c.value)::int AS n FROM ${programmeClaimsAt(clock, reader)} c WHERE c.measure = 'shortlist_count' AND c.cohort_key = 'acute' AND c.is_selected) claimed,
          (SELECT count(DISTINCT e.ods_code)::int AS n FROM trust_shortlisting e WHERE e.cohort_key = 'acute' AND ${countsAt('e', clock)}) recorded
        WHERE claimed.n IS NOT NULL`),
    ]);
    return parts.flat();
  });
}

/** Counts in a relation, alias `r`, each condition that says that something is missing. */
async function countMissing(relation: Sql, conditions: Readonly<Partial<Record<GapKey, Sql>>>, pence: Sql = sql`NULL::numeric`, common: Sql = empty): Promise<Gap[]> {
  const asked = Object.entries(conditions) as [GapKey, Sql][];
  const counts = asked.map(
    ([key, condition]) => sql`(count(*) FILTER (WHERE ${condition}))::int AS ${raw(key)}, (sum(${pence}) FILTER (WHERE ${condition}))::text AS ${raw(`${key}_pence`)}`,
  );
  const [row] = await queryRows<Record<string, number | string | null>>(sql`${common} SELECT count(*)::int AS of, ${join(counts)} FROM ${relation} r`);
  const of = Number(row?.['of'] ?? 0);
  if (row === undefined || of === 0) return [];
  return asked.map(([key]) => {
    const ceilingPence = row[`${key}_pence`] ?? null;
    return { key, count: Number(row[key]), of, ceilingPence: ceilingPence === null ? null : String(ceilingPence) };
  });
}
