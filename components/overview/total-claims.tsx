import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { Tag } from '@/components/nhs/tag';
import type { ClaimLine } from '@/lib/view/overview/claim-lines';

/** Published totals of the programme that compete, the one picked by the rule first. */
export function TotalClaims({ claims }: { claims: readonly ClaimLine[] }) {
  if (claims.length === 0) return <p className="gde-empty">No total of the programme had been published by this date.</p>;
  return (
    <>
      <ul className="m-0 mb-4 list-none p-0">
        {claims.map((claim) => (
          <li key={claim.id} className="m-0 border-0 border-t border-solid border-border py-2 text-base">
            <span className="flex items-baseline justify-between gap-3">
              <strong className="gde-money text-lg">{claim.value}</strong>
              {claim.isSelected && (
                <span className="flex-none text-sm">
                  <Tag text="Picked" colour="blue" />
                </span>
              )}
            </span>
            <span className="block">
              {claim.statement} <DateWithPrecision date={claim.evidence.effectiveOn} precision={claim.evidence.precision} />
              {claim.hedge === null ? '' : `, ${claim.hedge}`}.
            </span>
            <SourceDisclosure evidence={claim.evidence} of={claim.statement} />
          </li>
        ))}
      </ul>
      <p className="text-base text-secondary">The rule picks the most firmly said; of those said equally firmly, the latest; then the latest recorded. The others stay in view.</p>
    </>
  );
}
