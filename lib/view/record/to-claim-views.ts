import { capitalise } from '@/lib/format/capitalise';
import type { ClaimItem } from '@/lib/queries/record/list-claims';
import type { ClockView } from '@/lib/view/clock/clock-view';
import type { EvidenceView } from '@/lib/view/evidence/evidence-view';
import { toEvidenceView, toLinkedSource } from '@/lib/view/evidence/to-evidence-view';
import { claimText } from '@/lib/view/overview/claim-text';

/** A claim about a record in words, with those that lost to it. */
export type ClaimView = {
  readonly id: string;
  /** What is claimed, as a heading: "Central ceiling each". */
  readonly measure: string;
  readonly figure: string | null;
  readonly statement: string;
  readonly hedge: string | null;
  readonly evidence: EvidenceView;
};

/** Claims about a record: of those that compete for one measure the firmest, with the others beside it. */
export function toClaimViews(claims: readonly ClaimItem[], clock: Pick<ClockView, 'params'>): ClaimView[] {
  return claims
    .filter(({ isSelected }) => isSelected)
    .map((claim) => ({
      id: claim.id,
      measure: capitalise(claim.measure.replaceAll('_', ' ')),
      figure: figureOf(claim),
      statement: claim.statement,
      hedge: claim.hedge,
      evidence: toEvidenceView(
        claim.evidence,
        clock,
        claims
          .filter((other) => other.question === claim.question && other.id !== claim.id)
          .map((other) => ({
            value: figureOf(other) ?? other.statement,
            effectiveOn: other.evidence.effectiveOn,
            precision: other.evidence.precision,
            confidence: other.evidence.confidence,
            source: toLinkedSource(other.evidence.source, clock),
          })),
      ),
    }));
}

function figureOf({ unit, value, valueHigh, valueQualifier }: ClaimItem): string | null {
  const text = claimText({ unit, value, valueHigh, qualifier: valueQualifier });
  return text === null ? null : capitalise(text);
}
