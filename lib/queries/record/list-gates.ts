import 'server-only';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { countsAt } from '@/lib/db/as-at/events-at';
import { latestEventOf } from '@/lib/db/as-at/latest-event-of';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { GateDecision, GateOwner } from '@/lib/domain/exemplar/gate';
import type { Reading } from '@/lib/queries/reading';
import { isAbout, type RecordSubjects } from './record-subjects';

/** Something that must be shown or given before a thing may go on. */
export type GateItem = {
  readonly id: string;
  readonly title: string;
  readonly owner: GateOwner;
  readonly ownerName: string | null;
  /** What waits: the record itself, one of its instalments, or its whole cohort. */
  readonly scope: 'record' | 'tranche' | 'cohort';
  readonly dueOn: string | null;
  readonly duePrecision: DatePrecision | null;
  /** Since when it waits, and who says so. */
  readonly evidence: Evidence;
  /** What became of it by the clock. */
  readonly decision: { readonly outcome: GateDecision; readonly evidence: Evidence } | null;
};

/** The gates of some records at the clock, of their instalments, and of their cohorts where asked for; the longest waiting first. */
export function listGates({ clock, reader }: Reading, subjects: RecordSubjects): Promise<GateItem[]> {
  const own = { exemplarSlugs: subjects.exemplarSlugs, followerReferences: subjects.followerReferences };
  return queryRows<GateItem>(sql`
    SELECT g.id, g.title, g.owner::text AS owner, g.owner_name AS "ownerName",
      CASE WHEN g.tranche_id IS NOT NULL THEN 'tranche' WHEN g.cohort_key IS NOT NULL THEN 'cohort' ELSE 'record' END AS scope,
      g.due_on AS "dueOn", g.due_precision::text AS "duePrecision", ${evidenceOf('gate', 'g', clock)} AS evidence,
      CASE WHEN d.id IS NOT NULL THEN json_build_object('outcome', d.outcome, 'evidence', ${evidenceOf('gate_decision', 'd', clock)}) END AS decision
    FROM gate g
    LEFT JOIN fast_follower ff ON ff.reference = g.fast_follower_reference
    LEFT JOIN ${latestEventOf('gate_decision', sql`e.gate_id = g.id`, clock)} d ON TRUE
    WHERE (${isAbout('g', { ...own, cohortKeys: subjects.cohortKeys })}  OR g.tranche_id IN (SELECT t.id FROM funding_tranche t WHERE ${isAbout('t', own)}))
      AND ${countsAt('g', clock)} AND (g.fast_follower_reference IS NULL OR ${followerIsVisibleTo(reader, clock)})
    ORDER BY g.effective_on, g.recorded_at, g.id`);
}
