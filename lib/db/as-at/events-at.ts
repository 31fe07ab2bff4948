import type { Clock } from '@/lib/domain/clock/clock';
import { raw, sql, type Sql } from '../sql';

/**
 * As-at resolution: the one place that says which events count at a clock.
 *
 * An event counts when it had taken effect by `asAt`, had been recorded by `knownAt`, and had not been retracted by
 * `knownAt`. Every bound is inclusive.
 */
export function countsAt(alias: string, clock: Clock): Sql {
  return sql`(${recordedAt(alias, clock)} AND (${raw(alias)}.retracted_at IS NULL OR ${raw(alias)}.retracted_at > ${clock.knownAt}::timestamptz))`;
}

/** As {@link countsAt}, retracted events included: for the ledger, which is reversed instead, and for histories. */
export function recordedAt(alias: string, clock: Clock): Sql {
  return sql`${raw(alias)}.effective_on <= ${clock.asAt}::date AND ${raw(alias)}.recorded_at <= ${clock.knownAt}::timestamptz`;
}

/**
 * The order in which competing events of one subject speak, latest effective first; on one date the more firmly said,
 * then the later recorded. The indexes of the event tables have this order.
 */
export function latestFirst(alias: string): Sql {
  const a = raw(alias);
  return sql`${a}.effective_on DESC, ${a}.confidence DESC, ${a}.recorded_at DESC, ${a}.id COLLATE "C" DESC`;
}

/** The order in which claims of one thing speak whatever their date: the more firmly said first. */
export function strongestFirst(alias: string): Sql {
  const a = raw(alias);
  return sql`${a}.confidence DESC, ${a}.effective_on DESC, ${a}.recorded_at DESC, ${a}.id COLLATE "C" DESC`;
}

/** Whether an event was known by `knownAt` and not retracted by then, whatever date it takes effect on: for saying when a record begins. */
export function knownAt(alias: string, clock: Clock): Sql {
  return sql`(${raw(alias)}.recorded_at <= ${clock.knownAt}::timestamptz AND (${raw(alias)}.retracted_at IS NULL OR ${raw(alias)}.retracted_at > ${clock.knownAt}::timestamptz))`;
}
