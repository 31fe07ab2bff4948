import 'server-only';
import { remember } from '@/lib/cache';
import { timelineEventsAt } from '@/lib/db/as-at/timeline-events-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
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
 * @param limit how many rows are read; null: all of them
 */
export function listCorrections({ revision, clock, reader }: Reading, between: Between, scope: TimelineScope, limit: number | null): Promise<Corrections> {
  const { then, later } = knownBetween(between, clock.knownAt);
  const at = (knownAt: string) => timelineEventsAt({ asAt: between.from, knownAt }, reader, scope, clock);
  const changed = sql`(
    SELECT 'taken_back' AS change, gone.* FROM ${at(then)} gone WHERE (gone.event_table, gone.event_id) NOT IN (SELECT still.event_table, still.event_id FROM ${at(later)} still)
    UNION ALL
    SELECT 'known_later', came.* FROM ${at(later)} came WHERE (came.event_table, came.event_id) NOT IN (SELECT already.event_table, already.event_id FROM ${at(then)} already)
  )`;
  const read = async (): Promise<Corrections> => {
    const [[counts], rows] = await Promise.all([
      queryRows<Pick<Corrections, 'knownLater' | 'takenBack'>>(sql`
        SELECT (count(*) FILTER (WHERE e.change = 'known_later'))::int AS "knownLater", (count(*) FILTER (WHERE e.change = 'taken_back'))::int AS "takenBack" FROM ${changed} e`),
      queryRows<Correction>(sql`
        SELECT e.change, ${timelineColumns()} FROM (SELECT * FROM ${changed} all_of_them ORDER BY change DESC, effective_on, event_table COLLATE "C", event_id COLLATE "C" LIMIT ${limit}) e
        ${NAMED_TRUST}
        ORDER BY e.change DESC, e.effective_on, e.event_table COLLATE "C", e.event_id COLLATE "C"`),
    ]);
    return { knownLater: counts?.knownLater ?? 0, takenBack: counts?.takenBack ?? 0, rows };
  };
  return limit === null ? read() : remember(JSON.stringify(['corrections', revision, clock, reader, between, scope, limit]), read);
}
