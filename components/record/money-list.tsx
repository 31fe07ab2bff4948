import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import type { MoneyEntryView, MoneyLineView } from '@/lib/view/record/to-money-lines';

export type MoneyListProps = {
  lines: readonly MoneyLineView[];
  /** Whose money it is, for those who cannot see the heading. */
  of: string;
};

/** Money by kind, one line each: what it comes to, and each entry with its date and where it came from. Kinds are never added together. */
export function MoneyList({ lines, of }: MoneyListProps) {
  return (
    <dl className="nhsuk-summary-list gde-summary-list">
      {lines.map((line) => (
        <div key={line.kind} className="nhsuk-summary-list__row">
          <dt className="nhsuk-summary-list__key">{line.label}</dt>
          <dd className="nhsuk-summary-list__value">
            {line.total === null ? 'None left: what there was has been taken back' : line.entries.length > 1 && <strong className="gde-money">{line.total} in all</strong>}
            {line.entries.map((entry) => (
              <Entry key={entry.id} entry={entry} of={`${line.label.toLowerCase()}, ${of}`} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Entry({ entry, of }: { entry: MoneyEntryView; of: string }) {
  return (
    <div className="gde-money-entry">
      {entry.isReversed ? (
        <s>
          <span className="nhsuk-u-visually-hidden">Taken back: </span>
          <EntryText entry={entry} />
        </s>
      ) : (
        <EntryText entry={entry} />
      )}
      {entry.note && <span className="gde-quiet">{entry.note}</span>}
      <SourceDisclosure evidence={entry.evidence} of={of} />
    </div>
  );
}

function EntryText({ entry: { text, isReversal, tranche, evidence } }: { entry: MoneyEntryView }) {
  return (
    <>
      <strong className="gde-money">{text}</strong>, <DateWithPrecision date={evidence.effectiveOn} precision={evidence.precision} />
      {tranche && `, ${tranche.toLowerCase()}`}
      {isReversal && ' (a reversal)'}
    </>
  );
}
