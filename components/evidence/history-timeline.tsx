import type { ReactNode } from 'react';
import type { EvidenceView } from '@/lib/view/evidence/evidence-view';
import type { StatusTagView } from '@/lib/view/status/status-tag';
import { DateWithPrecision } from './date-with-precision';
import { SourceDisclosure } from './source-disclosure';
import { StatusTag } from './status-tag';

export type HistoryEntry = {
  key: string;
  /** The status entered, as a tag; left out for an event that is not a status. */
  status?: StatusTagView;
  /** What happened, in a sentence; for a status only what the tag does not say. */
  text?: ReactNode;
  /** The status in force at the page's clock. */
  isCurrent?: boolean;
  /** Set where the entry was retracted: why. It stays visible, struck through. */
  retraction?: string | null;
  evidence: EvidenceView;
};

/** What happened to one thing (`of`, its name), newest or oldest first as given, each entry dated and sourced. */
export function HistoryTimeline({ entries, of }: { entries: readonly HistoryEntry[]; of: string }) {
  return (
    <ol className="gde-timeline">
      {entries.map((entry) => (
        <li key={entry.key} className={`gde-timeline__entry${entry.isCurrent ? ' gde-timeline__entry--current' : ''}${entry.retraction ? ' gde-timeline__entry--retracted' : ''}`}>
          <p className="gde-timeline__head">
            <span className="gde-timeline__date">
              <DateWithPrecision date={entry.evidence.effectiveOn} precision={entry.evidence.precision} />
            </span>
            {entry.status && <StatusTag status={entry.status} />}
            {entry.isCurrent && <span className="gde-timeline__now">Status at this date</span>}
          </p>
          {entry.text && <p className="gde-timeline__text">{entry.text}</p>}
          {entry.retraction && <p className="gde-timeline__text">Retracted: {entry.retraction}</p>}
          <SourceDisclosure evidence={entry.evidence} of={`${entry.status?.text.toLowerCase() ?? 'event'}, ${of}`} />
        </li>
      ))}
    </ol>
  );
}
