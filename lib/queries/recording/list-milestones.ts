import 'server-only';
import { remember } from '@/lib/cache';
import { countsAt } from '@/lib/db/as-at/events-at';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { Award } from '@/lib/domain/funding/award';
import type { MilestoneEventKind } from '@/lib/domain/milestone/milestone-event-kind';
import type { Reading } from '@/lib/queries/reading';

/** A step of a milestone: what was agreed or forecast, for when and why, or that it was achieved. */
export type MilestoneStep = { readonly id: string; readonly kind: MilestoneEventKind; readonly dueOn: string | null; readonly reason: string | null; readonly evidence: Evidence };

/** Something that an award is to achieve, with all that stands recorded of it at the clock, oldest first. */
export type MilestoneItem = { readonly id: string; readonly title: string; readonly steps: readonly MilestoneStep[] };

/** The milestones of an award of which something stands recorded at the clock, by the date first agreed. */
export function listMilestones(reading: Reading, award: Award): Promise<MilestoneItem[]> {
  const { clock } = reading;
  return remember(JSON.stringify(['milestones', reading.revision, clock, award]), () =>
    queryRows<MilestoneItem>(sql`
      SELECT m.id, m.title, json_agg(json_build_object('id', e.id, 'kind', e.kind, 'dueOn', e.due_on, 'reason', e.reason, 'evidence', ${evidenceOf('milestone_event', 'e', clock)}) ORDER BY e.effective_on, e.recorded_at, e.id) AS steps
      FROM milestone m JOIN milestone_event e ON e.milestone_id = m.id
      WHERE ${award.table === 'exemplar' ? sql`m.exemplar_slug` : sql`m.fast_follower_reference`} = ${award.id} AND ${countsAt('e', clock)}
      GROUP BY m.id, m.title
      ORDER BY min(e.due_on) FILTER (WHERE e.kind = 'baseline'), m.title, m.id`),
  );
}
