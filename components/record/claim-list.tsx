import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import type { ClaimView } from '@/lib/view/record/to-claim-views';

/** What has been published about a record, each statement with its hedge, its source and the claims that lost to it. */
export function ClaimList({ claims }: { claims: readonly ClaimView[] }) {
  return (
    <ul className="gde-entries">
      {claims.map((claim) => (
        <li key={claim.id} className="gde-entries__item">
          <p className="gde-entries__head">
            <strong>{claim.measure}</strong>
            {claim.figure && <span className="gde-money">{claim.figure}</span>}
          </p>
          <p className="gde-entries__text">
            {claim.statement}
            {claim.hedge && <span className="gde-quiet">Hedged in the source: {claim.hedge}.</span>}
          </p>
          <SourceDisclosure evidence={claim.evidence} of={`${claim.measure.toLowerCase()}: ${claim.statement}`} />
        </li>
      ))}
    </ul>
  );
}
