import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { Confidence } from '@/lib/domain/evidence/confidence';
import { EXEMPLAR_STATUSES } from '@/lib/domain/exemplar/status';
import { FAST_FOLLOWER_STATUSES } from '@/lib/domain/fast-follower/status';
import { KIND_OF_TABLE } from '@/lib/domain/timeline/timeline-kind';
import { formatDate } from '@/lib/format/format-date';
import type { TimelineEvent } from '@/lib/queries/timeline/list-timeline-events';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import type { SourceView } from '@/lib/view/evidence/evidence-view';
import { toLinkedSource } from '@/lib/view/evidence/to-evidence-view';
import { subjectPath } from '@/lib/view/source/subject-path';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';
import { FAST_FOLLOWER_STATUS_TAG } from '@/lib/view/status/fast-follower-status-tag';
import type { StatusTagView } from '@/lib/view/status/status-tag';
import { timelineEventText } from './timeline-event-text';

export type TimelineLine = {
  readonly key: string;
  readonly effectiveOn: string;
  readonly precision: DatePrecision;
  /** The status entered, for those that entered one. */
  readonly tag: StatusTagView | null;
  /** Whose event it is, where it has a page. */
  readonly subject: { readonly name: string; readonly href: string } | null;
  /** What happened; empty where the tag says it. */
  readonly text: string;
  readonly confidence: Confidence;
  readonly source: SourceView;
};

export type TimelineMonth = { readonly key: string; readonly heading: string; readonly lines: readonly TimelineLine[] };

export type TimelineYear = { readonly year: string; readonly months: readonly TimelineMonth[] };

/** Events under the years and months of their dates, in the order given. What is known only to its year stands under no month. */
export function toTimelineYears(events: readonly TimelineEvent[], clock: Pick<ClockView, 'params'>): TimelineYear[] {
  const years = new Map<string, Map<string, TimelineLine[]>>();
  for (const event of events) {
    const { effectiveOn, precision } = event;
    const year = effectiveOn.slice(0, 4);
    const month = precision === 'year' ? year : effectiveOn.slice(0, 7);
    const months = years.get(year) ?? new Map<string, TimelineLine[]>();
    years.set(year, months.set(month, [...(months.get(month) ?? []), toTimelineLine(event, clock)]));
  }
  return [...years].map(([year, months]) => ({
    year,
    months: [...months].map(([key, lines]) => ({ key, heading: key === year ? `${year}, month not recorded` : formatDate(`${key}-01`, 'month'), lines })),
  }));
}

/** One event as a line: whose it is, what happened, and who says so. */
export function toTimelineLine(event: TimelineEvent, clock: Pick<ClockView, 'params'>): TimelineLine {
  const { table, id, effectiveOn, precision, confidence, source } = event;
  const tag = statusTag(event);
  const path = subjectPath(event);
  return {
    key: `${table} ${id}`,
    effectiveOn,
    precision,
    tag,
    subject: path === null ? null : { name: event.subjectName, href: withClock(path, clock) },
    text: tag === null ? timelineEventText(event) : '',
    confidence,
    source: toLinkedSource(source, clock),
  };
}

/** Events in figures and words, for a file. */
export function timelineEventFileRows(events: readonly TimelineEvent[]): TableRow[] {
  return events.map((event) => ({
    event_id: event.id,
    event_table: event.table,
    kind: KIND_OF_TABLE[event.table],
    subject_kind: event.subjectKind,
    subject_reference: event.subjectReference,
    subject_name: event.subjectName,
    event: timelineEventText(event),
    effective_on: event.effectiveOn,
    effective_on_precision: event.precision,
    recorded_at: event.recordedAt,
    confidence: event.confidence,
    source_id: event.source.id,
    note: event.note,
  }));
}

function statusTag({ table, says }: TimelineEvent): StatusTagView | null {
  if (table === 'exemplar_status_event') {
    const status = EXEMPLAR_STATUSES.find((known) => known === says);
    return status === undefined ? null : EXEMPLAR_STATUS_TAG[status];
  }
  if (table === 'fast_follower_status_event') {
    const status = FAST_FOLLOWER_STATUSES.find((known) => known === says);
    return status === undefined ? null : FAST_FOLLOWER_STATUS_TAG[status];
  }
  return null;
}
