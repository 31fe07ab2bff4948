import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { ClockView } from '@/lib/view/clock/clock-view';
import type { EvidenceView } from '@/lib/view/evidence/evidence-view';
import { toEvidenceView, toLinkedSource } from '@/lib/view/evidence/to-evidence-view';
import { claimText, type ClaimFigure } from './claim-text';

export type Claim = ClaimFigure & { readonly id: string; readonly measure: string; readonly statement: string; readonly hedge: string | null; readonly isSelected: boolean; readonly evidence: Evidence };

/** A published claim in words. */
export type ClaimLine = {
  readonly id: string;
  /** The figure with its hedge; for a claim without one, what it states. */
  readonly value: string;
  readonly statement: string;
  readonly hedge: string | null;
  readonly isSelected: boolean;
  /** Its competitors are there only for the one that the rule picks. */
  readonly evidence: EvidenceView;
};

/** Claims that compete, each with its figure; the one picked names those that lost to it. All must answer one question. */
export function claimLines(claims: readonly Claim[], clock: Pick<ClockView, 'params'>): ClaimLine[] {
  return claims.map((claim) => ({
    id: claim.id,
    value: claimText(claim) ?? claim.statement,
    statement: claim.statement,
    hedge: claim.hedge,
    isSelected: claim.isSelected,
    evidence: toEvidenceView(
      claim.evidence,
      clock,
      claim.isSelected
        ? claims
            .filter((other) => other !== claim)
            .map(({ evidence, ...other }) => ({
              value: claimText(other) ?? other.statement,
              effectiveOn: evidence.effectiveOn,
              precision: evidence.precision,
              confidence: evidence.confidence,
              source: toLinkedSource(evidence.source, clock),
            }))
        : [],
    ),
  }));
}
