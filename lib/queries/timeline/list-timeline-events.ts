import 'server-only';
import { remember } from '@/lib/cache';
import { sourceOf } from '@/lib/db/as-at/evidence-of';
import { timelineEventsAt } from '@/lib/db/as-at/timeline-events-at';
import { queryRows } from '@/lib/db/query-rows';
import { raw, sql, type Sql } from '@/lib/db/sql';
import type { Confidence } from '@/lib/domain/evidence/confidence';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { SourceReference } from '@/lib/domain/evidence/evidence';
import type { TimelineTable } from '@/lib/domain/timeline/timeline-kind';
import type { TimelineScope } from '@/lib/domain/timeline/timeline-scope';
import type { Reading } from '@/lib/queries/reading';

/** Something that happened, of whom, and who says so. */
export type TimelineEvent = {
  readonly table: TimelineTable;
  readonly id: string;
  readonly subjectKind: 'exemplar' | 'fast_follower' | 'trust' | 'footprint' | 'cohort' | 'programme';
  readonly subjectReference: string | null;
  readonly subjectName: string;
  /** Codes of the domain, joined by `: ` where there are several, or words. */
  readonly says: string;
  /** The name of the trust whose code `says` gives; null where it gives none. */
  readonly saysTrustName: string | null;
  readonly effectiveOn: string;
  readonly precision: DatePrecision;
  /** ISO instant. */
  readonly recordedAt: string;
  readonly confidence: Confidence;
  readonly source: SourceReference;
  readonly note: string | null;
};

/** Which of the events, in which order; `limit` null: all that are left. */
export type TimelineSlice = { readonly order: 'oldest' | 'latest'; readonly limit: number | null; readonly offset: number };

/** What happened by the clock within a scope, one slice of it in order of its dates. What is read whole, for a file, is not kept. */
export function listTimelineEvents({ revision, clock, reader }: Reading, scope: TimelineScope, slice: TimelineSlice): Promise<TimelineEvent[]> {
  const read = () =>
    queryRows<TimelineEvent>(sql`
      SELECT ${timelineColumns()}
      FROM (SELECT e.* FROM ${timelineEventsAt(clock, reader, scope)} e ORDER BY ${inOrder(slice.order)} LIMIT ${slice.limit} OFFSET ${slice.offset}) e
      ${NAMED_TRUST}
      ORDER BY ${inOrder(slice.order)}`);
  return slice.limit === null ? read() : remember(JSON.stringify(['timeline', revision, clock, reader, scope, slice]), read);
}

/** The columns of {@link TimelineEvent}, of a relation of events (alias `e`) joined by {@link NAMED_TRUST}. */
export function timelineColumns(): Sql {
  return sql`e.event_table AS "table", e.event_id AS id, e.subject_kind AS "subjectKind", e.subject_reference AS "subjectReference", e.subject_name AS "subjectName",
    e.says, named.name AS "saysTrustName", e.effective_on AS "effectiveOn", e.effective_precision AS precision, e.recorded_at AS "recordedAt", e.confidence, ${sourceOf('e')} AS source, e.note`;
}

/** Members and followers are said by code, the last word of what is said. */
export const NAMED_TRUST = sql`LEFT JOIN trust named ON e.event_table IN ('exemplar_member_event', 'fast_follower_trust_event') AND named.ods_code = split_part(e.says, ': ', greatest(1, array_length(string_to_array(e.says, ': '), 1)))`;

/** No order is left to chance: the table and the id come last. What is known only to the year stands before what is known to the day. */
function inOrder(order: TimelineSlice['order']): Sql {
  const direction = raw(order === 'oldest' ? 'ASC' : 'DESC');
  return sql`e.effective_on ${direction}, CASE e.effective_precision WHEN 'year' THEN 0 WHEN 'month' THEN 1 ELSE 2 END ${direction}, e.event_table COLLATE "C", e.subject_name COLLATE "C", e.event_id COLLATE "C"`;
}
