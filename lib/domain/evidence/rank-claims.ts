import { compareConfidence, type Confidence } from './confidence';

/** What the rule needs to know of a claim: how firmly it is said, from when it counts, when it became known. */
export type RankedClaim = {
  readonly confidence: Confidence;
  /** ISO date (`2016-11-01`). */
  readonly effectiveOn: string;
  /** ISO instant. */
  readonly recordedAt: string;
  /** Breaks a complete tie, so that the order is the same on every machine. */
  readonly id: string;
};

/**
 * Orders claims that answer one question at one time: higher confidence first, then the later
 * `effectiveOn`, then the later `recordedAt`, then the id. The first speaks; the others stay visible.
 *
 * Worked example: in November 2016 a footprint's draft plan (`formal_plan`) and an unnamed report
 * both say that Imperial is expected. The plan is first.
 */
export function compareClaims(a: RankedClaim, b: RankedClaim): number {
  return (
    compareConfidence(a.confidence, b.confidence) ||
    compareText(b.effectiveOn, a.effectiveOn) ||
    compareText(b.recordedAt, a.recordedAt) ||
    compareText(b.id, a.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
