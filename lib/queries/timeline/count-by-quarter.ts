import 'server-only';
import { remember } from '@/lib/cache';
import { timelineEventsAt } from '@/lib/db/as-at/timeline-events-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { TimelineTable } from '@/lib/domain/timeline/timeline-kind';
import type { TimelineScope } from '@/lib/domain/timeline/timeline-scope';
import type { Reading } from '@/lib/queries/reading';

/** How many events of one sort happened in a quarter: `from` is its first day. */
export type QuarterCount = { readonly from: string; readonly table: TimelineTable; readonly count: number };

/** What happened by the clock within a scope, counted by quarter, the earliest first. */
export function countByQuarter({ revision, clock, reader }: Reading, scope: TimelineScope): Promise<QuarterCount[]> {
  return remember(JSON.stringify(['timeline quarters', revision, clock, reader, scope]), () =>
    queryRows<QuarterCount>(sql`
      SELECT date_trunc('quarter', e.effective_on::timestamp)::date AS "from", e.event_table AS "table", count(*)::int AS count
      FROM ${timelineEventsAt(clock, reader, scope)} e GROUP BY 1, 2 ORDER BY 1, 2`),
  );
}
