import 'server-only';
import { remember } from '@/lib/cache';
import { exemplarRegionsAt } from '@/lib/db/as-at/exemplar-regions-at';
import { currentStatuses } from '@/lib/db/as-at/latest-event';
import { exemplarMembersAt } from '@/lib/db/as-at/register-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { Confidence } from '@/lib/domain/evidence/confidence';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { Reading } from '@/lib/queries/reading';

/** Awards of one kind in one region: of that cohort, in that status, as firmly said. */
export type ExemplarCount = {
  readonly cohort: Cohort;
  readonly status: ExemplarStatus;
  readonly confidence: Confidence;
  /** The region of the exemplar's lead; null: not recorded. */
  readonly regionSlug: string | null;
  readonly count: number;
};

/** Trusts of exemplars, each counted once: in all, in a cohort, in a region. A joint award has several. */
export type ExemplarTrustCounts = {
  readonly total: number;
  readonly byCohort: readonly { readonly cohort: Cohort; readonly count: number }[];
  /** The trust's own region. */
  readonly byRegion: readonly { readonly regionSlug: string | null; readonly count: number }[];
};

export type ExemplarCounts = { readonly awards: readonly ExemplarCount[]; readonly trusts: ExemplarTrustCounts };

type TrustRow = { kind: 'total' | 'cohort' | 'region'; cohort: Cohort | null; region_slug: string | null; count: number };

/**
 * Counts the exemplars at the clock, whatever their status, and the trusts of those that were not left out and did not withdraw.
 */
export function countExemplars({ revision, clock }: Reading): Promise<ExemplarCounts> {
  return remember(JSON.stringify(['overview exemplars', revision, clock]), async () => {
    const standing = sql`(
      SELECT x.slug, x.cohort_key, s.status, s.confidence
      FROM exemplar x
      JOIN ${currentStatuses('exemplar_status_event', 'exemplar_slug', clock)} s ON s.exemplar_slug = x.slug
    )`;
    const [awards, trusts] = await Promise.all([
      queryRows<ExemplarCount>(sql`
        SELECT x.cohort_key AS cohort, x.status::text AS status, x.confidence::text AS confidence, home.region_slug AS "regionSlug", count(*)::int AS count
        FROM ${standing} x
        LEFT JOIN ${exemplarRegionsAt(clock)} home ON home.exemplar_slug = x.slug
        GROUP BY 1, 2, 3, 4
        ORDER BY 1, 2, 3, 4`),
      queryRows<TrustRow>(sql`
        SELECT CASE WHEN GROUPING(x.cohort_key) = 0 THEN 'cohort' WHEN GROUPING(t.region_slug) = 0 THEN 'region' ELSE 'total' END AS kind,
          x.cohort_key AS cohort, t.region_slug, count(DISTINCT t.ods_code)::int AS count
        FROM ${standing} x
        JOIN ${exemplarMembersAt(clock)} m ON m.exemplar_slug = x.slug
        JOIN trust t ON t.ods_code = m.ods_code
        WHERE x.status NOT IN ('not_selected', 'withdrawn')
        GROUP BY GROUPING SETS ((), (x.cohort_key), (t.region_slug))`),
    ]);
    return {
      awards,
      trusts: {
        total: trusts.find(({ kind }) => kind === 'total')?.count ?? 0,
        byCohort: trusts.flatMap(({ kind, cohort, count }) => (kind === 'cohort' && cohort !== null ? [{ cohort, count }] : [])),
        byRegion: trusts.flatMap(({ kind, region_slug: regionSlug, count }) => (kind === 'region' ? [{ regionSlug, count }] : [])),
      },
    };
  });
}
