import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { Tag } from '@/components/nhs/tag';
import type { Reconciled } from '@/lib/view/data-quality/reconcile';

/** The published totals beside one another and beside the ledger's ceilings of their dates. */
export function TotalList({ reconciled }: { reconciled: Reconciled }) {
  if (reconciled.totals.length === 0) return <p className="gde-empty">No total of the programme had been published by this date.</p>;
  return (
    <>
      <ul className="m-0 mb-4 list-none p-0">
        {reconciled.totals.map(({ claim, besidePicked, besideCeilings, explanation }) => (
          <li key={claim.id} className="m-0 border-0 border-t border-solid border-border py-3 text-base">
            <p className="m-0 flex items-baseline gap-3 text-base">
              <strong className="gde-money text-lg">{claim.value}</strong>
              <DateWithPrecision date={claim.evidence.effectiveOn} precision={claim.evidence.precision} />
              {claim.isSelected && (
                <span className="text-sm">
                  <Tag text="Picked" colour="blue" />
                </span>
              )}
            </p>
            <p className="m-0 max-w-3xl text-base">{claim.statement}</p>
            <dl className="m-0 mt-1 grid gap-x-4 tablet:grid-cols-[max-content_minmax(0,1fr)]">
              <dt className="text-secondary">Beside the total picked</dt>
              <dd className="m-0 mb-1">{besidePicked}</dd>
              <dt className="text-secondary">Beside the ledger of that date</dt>
              <dd className="m-0 mb-1">{besideCeilings}</dd>
              <dt className="text-secondary">What adds up to it</dt>
              <dd className="m-0 max-w-3xl">{explanation}</dd>
            </dl>
            <SourceDisclosure evidence={claim.evidence} of={claim.statement} />
          </li>
        ))}
      </ul>
      {reconciled.matchNotes.map((note) => (
        <p key={note} className="text-base">
          {note}
        </p>
      ))}
      <p className="text-base text-secondary">
        The rule picks the most firmly said; of those said equally firmly, the latest; then the latest recorded. Differences and sums are computed here; ceilings are the most that could be paid, not what was.
      </p>
    </>
  );
}
