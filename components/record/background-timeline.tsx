import { HistoryTimeline } from '@/components/evidence/history-timeline';
import type { BackgroundItem } from '@/lib/queries/record/list-background';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';

/** What else happened to a record, the latest first. */
export function BackgroundTimeline({ events, of, clock }: { events: readonly BackgroundItem[]; of: string; clock: Pick<ClockView, 'params'> }) {
  return <HistoryTimeline of={of} entries={[...events].reverse().map((event) => ({ key: event.id, text: event.headline, evidence: toEvidenceView(event.evidence, clock) }))} />;
}
