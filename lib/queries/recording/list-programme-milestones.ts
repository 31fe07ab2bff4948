import 'server-only';
import { remember } from '@/lib/cache';
import { countsAt } from '@/lib/db/as-at/events-at';
import { latestEventOf } from '@/lib/db/as-at/latest-event-of';
import { trustNameAt } from '@/lib/db/as-at/trust-at';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { MilestoneEventKind } from '@/lib/domain/milestone/milestone-event-kind';
import type { Reading } from '@/lib/queries/reading';

/** A step of a milestone, without who says so. */
export type MilestoneDate = { readonly kind: MilestoneEventKind; readonly dueOn: string | null; readonly effectiveOn: string; readonly precision: DatePrecision };

/** A milestone of any award that the reader may see, with all that stands said of it at the clock, oldest first. */
export type ProgrammeMilestone = {
  readonly id: string;
  readonly title: string;
  readonly cohort: Cohort;
  readonly exemplar: { readonly slug: string; readonly name: string };
  /** Whose it is, where it is a fast follower's; its name is that of its trust, null where that is not recorded. */
  readonly follower: { readonly reference: string; readonly name: string | null } | null;
  readonly steps: readonly MilestoneDate[];
};

/** The milestones of the awards of some cohorts (of all where none is named) of which something stands recorded at the clock, in the order of what was agreed. */
export function listProgrammeMilestones({ revision, clock, reader }: Reading, cohorts: readonly Cohort[]): Promise<ProgrammeMilestone[]> {
  return remember(JSON.stringify(['programme milestones', revision, clock, reader, cohorts]), () =>
    queryRows<ProgrammeMilestone>(sql`
      SELECT m.id, m.title, x.cohort_key AS cohort, json_build_object('slug', x.slug, 'name', x.name) AS exemplar,
        CASE WHEN ff.reference IS NOT NULL THEN json_build_object('reference', ff.reference, 'name', ${trustNameAt('t', clock)}) END AS follower,
        (
          SELECT json_agg(json_build_object('kind', e.kind, 'dueOn', e.due_on, 'effectiveOn', e.effective_on, 'precision', e.effective_precision) ORDER BY e.effective_on, e.recorded_at, e.id)
          FROM milestone_event e WHERE e.milestone_id = m.id AND ${countsAt('e', clock)}
        ) AS steps
      FROM milestone m
      LEFT JOIN fast_follower ff ON ff.reference = m.fast_follower_reference
      JOIN exemplar x ON x.slug = coalesce(m.exemplar_slug, ff.exemplar_slug)
      LEFT JOIN ${latestEventOf('fast_follower_trust_event', sql`e.fast_follower_reference = ff.reference`, clock)} i ON TRUE
      LEFT JOIN trust t ON t.ods_code = i.ods_code
      WHERE (${cohorts.length === 0} OR x.cohort_key = ANY(${[...cohorts]}::text[])) AND (ff.reference IS NULL OR ${followerIsVisibleTo(reader, clock)})
        AND EXISTS (SELECT 1 FROM milestone_event e WHERE e.milestone_id = m.id AND ${countsAt('e', clock)})
      ORDER BY (SELECT min(e.due_on) FILTER (WHERE e.kind = 'baseline') FROM milestone_event e WHERE e.milestone_id = m.id AND ${countsAt('e', clock)}), m.title COLLATE "C", m.id`),
  );
}
