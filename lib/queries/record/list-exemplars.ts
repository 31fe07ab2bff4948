import 'server-only';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { currentStatusOf } from '@/lib/db/as-at/latest-event-of';
import { exemplarMembersAt } from '@/lib/db/as-at/register-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { MemberRole } from '@/lib/domain/exemplar/member-role';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { Reading } from '@/lib/queries/reading';

/** An exemplar that a trust or footprint has a part in. */
export type ExemplarPart = {
  readonly slug: string;
  readonly name: string;
  readonly cohort: Cohort;
  /** Which of the trusts or footprints asked about has the part, and which part. */
  readonly memberCode: string;
  readonly role: MemberRole;
  readonly memberEvidence: Evidence;
  readonly status: ExemplarStatus;
  readonly evidence: Evidence;
};

/** Exemplars of which some trusts or footprints are members at the clock, and where each stands. */
export async function listExemplars(
  { clock }: Reading,
  { odsCodes = [], footprintCodes = [] }: { odsCodes?: readonly string[]; footprintCodes?: readonly string[] },
): Promise<ExemplarPart[]> {
  const codes = [...odsCodes];
  const footprints = [...footprintCodes];
  if (codes.length === 0 && footprints.length === 0) return [];
  return queryRows<ExemplarPart>(sql`
    SELECT x.slug, x.name, x.cohort_key AS cohort, coalesce(m.ods_code, m.footprint_code) AS "memberCode", m.role::text AS role,
      ${evidenceOf('exemplar_member_event', 'm', clock)} AS "memberEvidence", s.status::text AS status, ${evidenceOf('exemplar_status_event', 's', clock)} AS evidence
    FROM (
      SELECT of_trust.* FROM ${exemplarMembersAt(clock)} of_trust WHERE of_trust.ods_code = ANY(${codes}::text[])
      UNION ALL
      SELECT of_footprint.* FROM ${exemplarMembersAt(clock)} of_footprint WHERE of_footprint.footprint_code = ANY(${footprints}::text[])
    ) m
    JOIN exemplar x ON x.slug = m.exemplar_slug
    JOIN ${currentStatusOf('exemplar_status_event', 'exemplar_slug', sql`x.slug`, clock)} s ON TRUE
    ORDER BY x.name, m.role, m.ods_code`);
}
