import { DateField } from '@/components/forms/date-field';
import { RadioField } from '@/components/forms/radio-field';
import { TextArea } from '@/components/forms/text-area';
import { TRACKER_SOURCE_ID } from '@/lib/domain/evidence/tracker-source-id';
import type { SourceChoice } from '@/lib/queries/recording/find-sources';
import { CONFIDENCE_CHOICES } from '@/lib/view/recording/confidence-choices';
import { type SourceChange, SourceSummary } from './source-summary';

export type EvidencePartProps = {
  /** Null where a trust speaks for itself. */
  source: SourceChoice | null;
  change: SourceChange;
  /** The trust that speaks for itself. */
  assertedBy: string | null;
  dateLabel: string;
  dateHint?: string;
};

/** What every form that records an event asks of its evidence: since when, who says so, how firmly, and what else is to be said. */
export function EvidencePart({ source, change, assertedBy, dateLabel, dateHint }: EvidencePartProps) {
  return (
    <>
      <DateField name="effectiveOn" label={dateLabel} {...(dateHint === undefined ? {} : { hint: dateHint })} />
      {source !== null && <SourceSummary source={source} change={change} />}
      {assertedBy === null ? (
        <RadioField name="confidence" legend="How firmly does the source say it?" choices={CONFIDENCE_CHOICES} {...(source?.id === TRACKER_SOURCE_ID ? { defaultValue: 'official_record' } : {})} />
      ) : (
        <p className="nhsuk-hint">The source is you, for the trust {assertedBy}: everyone sees it as asserted by the trust itself, not checked by the programme.</p>
      )}
      <TextArea name="note" label="Note (optional)" hint="What a reader should know besides. It is public" rows={3} />
    </>
  );
}
