import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { Confidence } from '@/lib/domain/evidence/confidence';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { SourceReference } from '@/lib/domain/evidence/evidence';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import { formatCount } from '@/lib/format/format-count';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import type { SourceView } from '@/lib/view/evidence/evidence-view';
import { toLinkedSource } from '@/lib/view/evidence/to-evidence-view';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';
import { FAST_FOLLOWER_STATUS_TAG } from '@/lib/view/status/fast-follower-status-tag';
import type { StatusTagView } from '@/lib/view/status/status-tag';

type Dated = { readonly effectiveOn: string; readonly precision: DatePrecision; readonly confidence: Confidence; readonly source: SourceReference };
type Group<Status> = { readonly status: Status; readonly cohort: Cohort; readonly count: number; readonly slug: string; readonly name: string };

export type LatestEvent =
  | (Dated & { readonly type: 'background'; readonly headline: string })
  | (Dated & Group<ExemplarStatus> & { readonly type: 'exemplar' })
  | (Dated & Group<FastFollowerStatus> & { readonly type: 'fast_follower' });

export type EventLine = {
  readonly key: string;
  /** The status entered, for those that entered one. */
  readonly tag: StatusTagView | null;
  readonly text: string;
  /** Where the records are; null for something that is only told. */
  readonly href: string | null;
  readonly source: SourceView;
  readonly confidence: Confidence;
};

/** What happened on one date, no finer than it is known. */
export type EventDay = { readonly key: string; readonly effectiveOn: string; readonly precision: DatePrecision; readonly lines: readonly EventLine[] };

/** Events gathered by their date, in the order given; what is told of a day comes before the statuses entered on it. */
export function eventDays(events: readonly LatestEvent[], clock: Pick<ClockView, 'params'>): EventDay[] {
  const days = new Map<string, { effectiveOn: string; precision: DatePrecision; events: LatestEvent[] }>();
  for (const event of events) {
    const key = `${event.effectiveOn} ${event.precision}`;
    const day = days.get(key) ?? { effectiveOn: event.effectiveOn, precision: event.precision, events: [] };
    day.events.push(event);
    days.set(key, day);
  }
  return [...days.entries()].map(([key, day]) => ({
    key,
    effectiveOn: day.effectiveOn,
    precision: day.precision,
    lines: day.events.map((event, index) => ({ key: `${key} ${index}`, confidence: event.confidence, source: toLinkedSource(event.source, clock), ...lineOf(event, clock) })),
  }));
}

function lineOf(event: LatestEvent, clock: Pick<ClockView, 'params'>): Pick<EventLine, 'tag' | 'text' | 'href'> {
  switch (event.type) {
    case 'background':
      return { tag: null, text: event.headline, href: null };
    case 'exemplar':
      return {
        tag: EXEMPLAR_STATUS_TAG[event.status],
        text: event.count === 1 ? event.name : formatCount(event.count, `${COHORT_LABEL[event.cohort]} exemplar`),
        href: withClock(event.count === 1 ? `/exemplars/${encodeURIComponent(event.slug)}` : `/exemplars?cohort=${event.cohort}`, clock),
      };
    case 'fast_follower':
      return {
        tag: FAST_FOLLOWER_STATUS_TAG[event.status],
        text: event.count === 1 ? `Fast follower of ${event.name}` : formatCount(event.count, `${COHORT_LABEL[event.cohort]} fast follower`),
        href: withClock(event.count === 1 ? `/fast-followers/${encodeURIComponent(event.slug)}` : `/fast-followers?cohort=${event.cohort}`, clock),
      };
  }
}
