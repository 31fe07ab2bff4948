import { settleHistory, type HistoryEvent } from '@/lib/domain/evidence/settle-history';
import { formatDate } from '@/lib/format/format-date';
import { formatInstant } from '@/lib/format/format-instant';
import type { ClockView } from '@/lib/view/clock/clock-view';
import type { EvidenceView } from '@/lib/view/evidence/evidence-view';
import { toEvidenceView, toLinkedSource } from '@/lib/view/evidence/to-evidence-view';
import { whoSays } from '@/lib/view/evidence/who-says';
import type { StatusTagView } from '@/lib/view/status/status-tag';

/** A step of a history as a timeline shows it. */
export type HistoryEntryView = {
  readonly key: string;
  readonly status: StatusTagView;
  readonly isCurrent: boolean;
  /** The event's note, and who else claims something of this step less firmly. */
  readonly text: string | null;
  /** When and why it was retracted; null while it stands. */
  readonly retraction: string | null;
  readonly evidence: EvidenceView;
};

/** The history of one record, the latest step first, each with the claims that compete with it; what was retracted stays, marked. */
export function toHistoryEntries<Step extends string>(
  events: readonly HistoryEvent<Step>[],
  { tags, currentEventId, clock }: { tags: Readonly<Record<Step, StatusTagView>>; currentEventId: string | null; clock: Pick<ClockView, 'params'> },
): HistoryEntryView[] {
  return settleHistory(events)
    .map(({ speaks, competing }) => ({
      key: speaks.id,
      status: tags[speaks.step],
      isCurrent: speaks.id === currentEventId,
      text: [speaks.evidence.note, competingText(competing, tags)].filter((sentence) => sentence !== null).join(' ') || null,
      retraction: speaks.retraction === null ? null : `${formatInstant(speaks.retraction.retractedAt)}: ${speaks.retraction.reason}`,
      evidence: toEvidenceView(
        speaks.evidence,
        clock,
        competing.map(({ step, evidence }) => ({
          value: tags[step].text,
          effectiveOn: evidence.effectiveOn,
          precision: evidence.precision,
          confidence: evidence.confidence,
          source: toLinkedSource(evidence.source, clock),
        })),
      ),
    }))
    .reverse();
}

/** "Also said, less firmly: Expected, November 2016, as reported by Digital Health News from a source it does not name." */
function competingText<Step extends string>(competing: readonly HistoryEvent<Step>[], tags: Readonly<Record<Step, StatusTagView>>): string | null {
  if (competing.length === 0) return null;
  const claims = competing.map(({ step, evidence }) => `${tags[step].text}, ${formatDate(evidence.effectiveOn, evidence.precision)}, ${whoSays(evidence)}`);
  return `Also said: ${claims.join('; ')}. The firmer claim speaks; between equals, the later.`;
}
