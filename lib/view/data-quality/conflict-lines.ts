import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { claimLines, type Claim, type ClaimLine } from '@/lib/view/overview/claim-lines';
import { penceOf } from '@/lib/view/overview/pence-of';
import { measureLabel } from './measure-label';

type ClaimConflict = { readonly key: string; readonly claims: readonly (Claim & { readonly cohort: Cohort | null; readonly about: string | null })[] };

/** Published figures that disagree, in words. */
export type ConflictLine = {
  readonly key: string;
  readonly title: string;
  readonly picked: ClaimLine | null;
  readonly others: readonly ClaimLine[];
  /** How far apart they lie, in pence; null where they are not money. */
  readonly stakePence: bigint | null;
  /** Said of one date, they contradict; of several, the figure may have changed between. */
  readonly isOfOneDate: boolean;
};

/** Conflicts of claims, those with most money at stake first, then those of most claims. */
export function conflictLines(conflicts: readonly ClaimConflict[], clock: Pick<ClockView, 'params'>): ConflictLine[] {
  return conflicts
    .flatMap(({ key, claims }): ConflictLine[] => {
      const [first] = claims;
      if (first === undefined) return [];
      const lines = claimLines(claims, clock);
      return [
        {
          key,
          title: measureLabel(first),
          picked: lines.find(({ isSelected }) => isSelected) ?? null,
          others: lines.filter(({ isSelected }) => !isSelected),
          stakePence: first.unit === 'gbp' ? spreadOf(claims) : null,
          isOfOneDate: new Set(claims.map(({ evidence }) => evidence.effectiveOn)).size === 1,
        },
      ];
    })
    .toSorted((a, b) => compareBigint(b.stakePence ?? -1n, a.stakePence ?? -1n) || b.others.length - a.others.length || (a.key < b.key ? -1 : 1));
}

function spreadOf(claims: ClaimConflict['claims']): bigint {
  const low = claims.flatMap(({ value }) => (value === null ? [] : [penceOf(value)]));
  const high = claims.flatMap(({ value, valueHigh }) => (value === null ? [] : [penceOf(valueHigh ?? value)]));
  const least = low.reduce((a, b) => (b < a ? b : a));
  const most = high.reduce((a, b) => (b > a ? b : a));
  return most - least;
}

function compareBigint(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
