import 'server-only';
import { timelineEventsAt } from '@/lib/db/as-at/timeline-events-at';
import { queryRows } from '@/lib/db/query-rows';
import { raw, sql } from '@/lib/db/sql';
import { type Between, knownBetween } from '@/lib/domain/timeline/known-between';
import type { TimelineScope } from '@/lib/domain/timeline/timeline-scope';
import type { Reading } from '@/lib/queries/reading';
import { NAMED_TRUST, timelineColumns, type TimelineEvent } from './list-timeline-events';

/** An event of the time up to the first day that became known only after it, or that was believed on it and taken back since. */
export type Correction = TimelineEvent & { readonly change: 'known_later' | 'taken_back' };

export type Corrections = {
  readonly knownLater: number;
  readonly takenBack: number;
  /** The first of them, those taken back before those known later. */
  readonly rows: readonly Correction[];
};

/**
 * How the register's knowledge of the time up to the first of two days changed from that day to the second, within a scope.
 * @param limit how many rows are read, one at least; null: all of them
 */
export async function listCorrections({ clock, reader }: Reading, between: Between, scope: TimelineScope, limit: number | null): Promise<Corrections> {
  const { then, later } = knownBetween(between, clock.knownAt);
  const at = (knownAt: string) => timelineEventsAt({ asAt: between.from, knownAt }, reader, scope, clock);
  const notIn = (other: 'believed' | 'known') => sql`NOT EXISTS (SELECT 1 FROM ${raw(other)} o WHERE o.event_table = e.event_table AND o.event_id = e.event_id)`;
  const rows = await queryRows<Correction & Omit<Corrections, 'rows'>>(sql`
    WITH believed AS MATERIALIZED (SELECT * FROM ${at(then)} then_believed),
    known AS MATERIALIZED (SELECT * FROM ${at(later)} later_known),
    changed AS MATERIALIZED (
      SELECT 'taken_back' AS change, e.* FROM believed e WHERE ${notIn('known')}
      UNION ALL
      SELECT 'known_later', e.* FROM known e WHERE ${notIn('believed')}
    )
    SELECT e.change, (SELECT count(*) FROM changed WHERE change = 'known_later')::int AS "knownLater", (SELECT count(*) FROM changed WHERE change = 'taken_back')::int AS "takenBack", ${timelineColumns()}
    FROM (SELECT * FROM changed ORDER BY change DESC, effective_on, event_table COLLATE "C", event_id COLLATE "C" LIMIT ${limit}) e
    ${NAMED_TRUST}
    ORDER BY e.change DESC, e.effective_on, e.event_table COLLATE "C", e.event_id COLLATE "C"`);
  return { knownLater: rows[0]?.knownLater ?? 0, takenBack: rows[0]?.takenBack ?? 0, rows: rows.map(({ knownLater: _later, takenBack: _back, ...row }) => row) };
}
