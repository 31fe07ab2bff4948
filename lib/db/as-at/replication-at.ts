import type { Clock } from '@/lib/domain/clock/clock';
import { raw, sql, type Sql } from '../sql';
import { latestEvents } from './latest-event';

/**
 * The interval in which each pairing's replication lies at the clock: `fast_follower_reference`, `low`, `high` (0 to 1).
 * The denominator is the systems fixed at nomination, less those that do not apply; a system of which nothing is
 * known may or may not be run, so it widens the interval. Of five systems, three matched and one unknown: 0.6 to 0.8.
 * @param where narrows the pairings, by columns of the item (alias `i`)
 */
export function replicationAt(clock: Clock, where?: Sql): Sql {
  const ofItems = where && sql`e.item_id IN (SELECT i.id FROM replication_item i WHERE ${where})`;
  return sql`(
    SELECT fast_follower_reference,
      round(count(*) FILTER (WHERE verdict IN ('match', 'equivalent'))::numeric / nullif(count(*) FILTER (WHERE verdict <> 'not_applicable'), 0), 4) AS low,
      round(count(*) FILTER (WHERE verdict IN ('match', 'equivalent', 'unknown'))::numeric / nullif(count(*) FILTER (WHERE verdict <> 'not_applicable'), 0), 4) AS high
    FROM (
      SELECT i.fast_follower_reference, coalesce(a.verdict, 'unknown') AS verdict
      FROM replication_item i
      LEFT JOIN ${latestEvents('replication_assertion', ['item_id'], clock, ofItems)} a ON a.item_id = i.id
      WHERE ${itemCounts('i', clock)}${where === undefined ? sql`` : sql` AND ${where}`}
    ) items
    GROUP BY fast_follower_reference
  )`;
}

/** Whether a system is of those that a follower is to run at the clock: fixed by then, and not left out of a nomination sent again. */
export function itemCounts(alias: string, clock: Clock): Sql {
  const i = raw(alias);
  return sql`(${i}.fixed_on <= ${clock.asAt}::date AND ${i}.recorded_at <= ${clock.knownAt}::timestamptz
    AND (${i}.superseded_at IS NULL OR ${i}.superseded_at > ${clock.knownAt}::timestamptz))`;
}
