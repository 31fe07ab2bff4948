import 'server-only';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { currentStatusOf, latestEventOf } from '@/lib/db/as-at/latest-event-of';
import { trustNameAt } from '@/lib/db/as-at/trust-at';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import type { Reading } from '@/lib/queries/reading';

/** A pairing of an exemplar with the trust that follows it. */
export type FollowerItem = {
  readonly reference: string;
  readonly exemplarSlug: string;
  readonly exemplarName: string;
  readonly cohort: Cohort;
  /** Null: which trust it is, is not recorded. */
  readonly trust: { readonly odsCode: string; readonly name: string } | null;
  readonly status: FastFollowerStatus;
  readonly evidence: Evidence;
};

/** Pairings at the clock, of some exemplars or in which some trusts are the follower. */
export async function listFollowers(
  { clock, reader }: Reading,
  { exemplarSlugs = [], odsCodes = [] }: { exemplarSlugs?: readonly string[]; odsCodes?: readonly string[] },
): Promise<FollowerItem[]> {
  const slugs = [...exemplarSlugs];
  const codes = [...odsCodes];
  if (slugs.length === 0 && codes.length === 0) return [];
  return queryRows<FollowerItem>(sql`
    SELECT ff.reference, x.slug AS "exemplarSlug", x.name AS "exemplarName", x.cohort_key AS cohort,
      CASE WHEN t.ods_code IS NOT NULL THEN json_build_object('odsCode', t.ods_code, 'name', ${trustNameAt('t', clock)}) END AS trust,
      s.status::text AS status, ${evidenceOf('fast_follower_status_event', 's', clock)} AS evidence
    FROM fast_follower ff
    JOIN exemplar x ON x.slug = ff.exemplar_slug
    JOIN ${currentStatusOf('fast_follower_status_event', 'fast_follower_reference', sql`ff.reference`, clock)} s ON TRUE
    LEFT JOIN ${latestEventOf('fast_follower_trust_event', sql`e.fast_follower_reference = ff.reference`, clock)} i ON TRUE
    LEFT JOIN trust t ON t.ods_code = i.ods_code
    WHERE ff.reference IN (
        SELECT own.reference FROM fast_follower own WHERE own.exemplar_slug = ANY(${slugs}::text[])
        UNION SELECT said.fast_follower_reference FROM fast_follower_trust_event said WHERE said.ods_code = ANY(${codes}::text[])
      )
      AND (ff.exemplar_slug = ANY(${slugs}::text[]) OR i.ods_code = ANY(${codes}::text[]))
      AND ${followerIsVisibleTo(reader, clock)}
    ORDER BY x.name, t.name NULLS LAST, ff.reference`);
}
