import 'server-only';
import { remember } from '@/lib/cache';
import { countsAt, latestFirst } from '@/lib/db/as-at/events-at';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { Reading } from '@/lib/queries/reading';

/** The share (0 to 1) of its exemplar's systems that followers of the cohort are to run. Null: its source gives it in words only. */
export type ReplicationTarget = { readonly cohort: Cohort; readonly share: number | null; readonly statement: string | null; readonly evidence: Evidence };

/** The targets of some cohorts at the clock; of one cohort, the one that speaks first. */
export function listReplicationTargets({ clock, revision }: Reading, cohorts: readonly Cohort[]): Promise<ReplicationTarget[]> {
  return remember(JSON.stringify(['replication targets', revision, clock, cohorts]), async () => {
    const rules = await queryRows<Omit<ReplicationTarget, 'share'> & { share: string | null }>(sql`
      SELECT r.cohort_key AS cohort, r.share::text AS share, r.statement, ${evidenceOf('cohort_rule', 'r', clock)} AS evidence
      FROM cohort_rule r
      WHERE r.cohort_key = ANY(${[...cohorts]}::text[]) AND r.kind = 'replication_target' AND ${countsAt('r', clock)}
      ORDER BY r.cohort_key, ${latestFirst('r')}`);
    return rules.map((rule) => ({ ...rule, share: rule.share === null ? null : Number(rule.share) }));
  });
}
