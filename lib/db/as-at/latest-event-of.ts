import type { Clock } from '@/lib/domain/clock/clock';
import { raw, sql, type Sql } from '../sql';
import { countsAt, latestFirst, strongestFirst } from './events-at';
import type { EventTable } from './latest-event';

/**
 * The event that speaks for one subject at the clock: at most one row, to be joined laterally. As `latestEvents`, read by index
 * for the few subjects of one page.
 * @param match names the subject by columns of the event (alias `e`) and of the query around it: `e.gate_id = g.id`
 */
export function latestEventOf(table: EventTable, match: Sql, clock: Clock): Sql {
  return sql`LATERAL (SELECT e.* FROM ${raw(table)} e WHERE ${match} AND ${countsAt('e', clock)} ORDER BY ${latestFirst('e')} LIMIT 1)`;
}

/** The status of one subject at the clock, by the rule of `currentStatuses`: at most one row, to be joined laterally. */
export function currentStatusOf(table: 'exemplar_status_event' | 'fast_follower_status_event', subject: string, key: Sql, clock: Clock): Sql {
  const events = (alias: string) => sql`${raw(table)} ${raw(alias)} WHERE ${raw(`${alias}.${subject}`)} = ${key} AND ${countsAt(alias, clock)}`;
  return sql`LATERAL (
    SELECT e.* FROM ${events('e')} AND e.status = (SELECT latest.status FROM ${events('latest')} ORDER BY ${latestFirst('latest')} LIMIT 1)
    ORDER BY ${strongestFirst('e')} LIMIT 1
  )`;
}
