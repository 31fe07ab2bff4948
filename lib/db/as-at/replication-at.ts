import type { Clock } from '@/lib/domain/clock/clock';
import { raw, sql, type Sql } from '../sql';
import { latestEvents } from './latest-event';

/**
 * How much of its exemplar's systems each pairing is known to run at the clock: `fast_follower_reference`; of the systems fixed at nomination, how many it runs (`run`),
 * of how many nothing is known (`unknown`), how many are `different` and how many do `not_applicable`; and the interval in which its share lies, `low` and `high` (0 to 1).
 * `lib/domain/fast-follower/replication.ts` says what the interval means. Of five systems, three matched and one unknown: 0.6 to 0.8.
 * @param where narrows the pairings, by columns of the item (alias `i`)
 */
export function replicationAt(clock: Clock, where?: Sql): Sql {
  const ofItems = where && sql`e.item_id IN (SELECT i.id FROM replication_item i WHERE ${where})`;
  return sql`(
    SELECT counted.*, round(run::numeric / nullif(run + unknown + different, 0), 4) AS low, round((run + unknown)::numeric / nullif(run + unknown + different, 0), 4) AS high
    FROM (
      SELECT i.fast_follower_reference,
        (count(*) FILTER (WHERE a.verdict IN ('match', 'equivalent')))::int AS run,
        (count(*) FILTER (WHERE a.verdict IS NULL OR a.verdict = 'unknown'))::int AS unknown,
        (count(*) FILTER (WHERE a.verdict = 'different'))::int AS different,
        (count(*) FILTER (WHERE a.verdict = 'not_applicable'))::int AS not_applicable
      FROM replication_item i
      LEFT JOIN ${latestEvents('replication_assertion', ['item_id'], clock, ofItems)} a ON a.item_id = i.id
      WHERE ${itemCounts('i', clock)}${where === undefined ? sql`` : sql` AND ${where}`}
      GROUP BY i.fast_follower_reference
    ) counted
  )`;
}

/** Whether a system is of those that a follower is to run at the clock: fixed by then, and not left out of a nomination sent again. */
export function itemCounts(alias: string, clock: Clock): Sql {
  const i = raw(alias);
  return sql`(${i}.fixed_on <= ${clock.asAt}::date AND ${i}.recorded_at <= ${clock.knownAt}::timestamptz
    AND (${i}.superseded_at IS NULL OR ${i}.superseded_at > ${clock.knownAt}::timestamptz))`;
}
