import 'server-only';
import { remember } from '@/lib/cache';
import { countsAt, latestFirst } from '@/lib/db/as-at/events-at';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { Reading } from '@/lib/queries/reading';

/** A cohort's rule that central money is to be matched locally, as its source puts it. */
export type MatchRule = { readonly id: string; readonly statement: string | null; readonly evidence: Evidence };

/** The rules of match funding in force for a cohort at the clock, the latest first; none: no rule is recorded. */
export function listMatchRules({ clock, revision }: Reading, cohort: Cohort): Promise<MatchRule[]> {
  return remember(JSON.stringify(['match rules', revision, clock, cohort]), () =>
    queryRows<MatchRule>(sql`
      SELECT r.id, r.statement, ${evidenceOf('cohort_rule', 'r', clock)} AS evidence
      FROM cohort_rule r
      WHERE r.cohort_key = ${cohort} AND r.kind = 'match_required' AND ${countsAt('r', clock)}
      ORDER BY ${latestFirst('r')}`),
  );
}
