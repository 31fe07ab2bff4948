import type { Clock } from '@/lib/domain/clock/clock';
import { raw, sql, type Sql } from '../sql';
import { countsAt, latestFirst, strongestFirst } from './events-at';

/** Event tables of which the latest event of a subject is what holds. */
export type EventTable =
  | 'fast_follower_trust_event'
  | 'footprint_membership_event'
  | 'exemplar_member_event'
  | 'system_deployment'
  | 'gate_decision'
  | 'tranche_event'
  | 'replication_assertion'
  | 'regulatory_event'
  | 'wachter_group_event'
  | 'trust_alias';

/**
 * A relation of the event that speaks for each subject at the clock: one row a distinct value of `subject`.
 * @param subject columns that together name the subject, `['ods_code', 'footprint_code']`
 * @param where narrows the events before the latest is taken
 */
export function latestEvents(table: EventTable, subject: readonly string[], clock: Clock, where?: Sql): Sql {
  const columns = raw(subject.map((name) => `e.${name}`).join(', '));
  return sql`(
    SELECT DISTINCT ON (${columns}) e.*
    FROM ${raw(table)} e
    WHERE ${countsAt('e', clock)}${where === undefined ? sql`` : sql` AND ${where}`}
    ORDER BY ${columns}, ${latestFirst('e')}
  )`;
}

/**
 * A relation of the status of each subject at the clock. The latest effective event says which status; of the events that
 * assert that step, the most firmly said speaks for it, and gives its date.
 * @param where narrows the subjects, by columns of the event (alias `e`)
 */
export function currentStatuses(table: 'exemplar_status_event' | 'fast_follower_status_event', subject: string, clock: Clock, where?: Sql): Sql {
  const column = raw(`e.${subject}`);
  // Events of the current status are put first rather than filtered: the planner would take the filter to leave next to nothing.
  return sql`(
    SELECT DISTINCT ON (${column}) e.*
    FROM (
      SELECT e.*, first_value(e.status) OVER (PARTITION BY ${column} ORDER BY ${latestFirst('e')}) AS current_status
      FROM ${raw(table)} e
      WHERE ${countsAt('e', clock)}${where === undefined ? sql`` : sql` AND ${where}`}
    ) e
    ORDER BY ${column}, (e.status = e.current_status) DESC, ${strongestFirst('e')}
  )`;
}
