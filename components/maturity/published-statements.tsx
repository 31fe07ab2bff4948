import '../record/record.css';
import { ClaimList } from '@/components/record/claim-list';
import { capitalise } from '@/lib/format/capitalise';
import type { ClaimItem } from '@/lib/queries/overview/list-claims';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { STATEMENT_LABEL } from '@/lib/view/maturity/maturity-claims';
import { claimLines } from '@/lib/view/overview/claim-lines';

/** What was published, each with its hedge and where it came from. */
export function PublishedStatements({ claims, clock }: { claims: readonly ClaimItem[]; clock: ClockView }) {
  return (
    <ClaimList
      claims={claims
        .filter(({ isSelected }) => isSelected)
        .flatMap((claim) =>
          claimLines([claim], clock).map(({ id, value, statement, hedge, evidence }) => ({ id, measure: STATEMENT_LABEL[claim.measure] ?? claim.measure, figure: value === statement ? null : capitalise(value), statement, hedge, evidence })),
        )}
    />
  );
}
