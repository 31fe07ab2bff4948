import type { AmountQualifier } from './ledger-kind';

/** What a sum of hedged amounts may come to, in whole pence; `null` means that no bound is known. */
export type AmountRange = { readonly lowPence: bigint; readonly highPence: bigint | null };

/** A figure as its source gave it: pence, the hedge, and the upper end where the source gave a span. */
export type HedgedFigure = {
  readonly amountPence: bigint;
  readonly amountHighPence: bigint | null;
  readonly qualifier: AmountQualifier;
};

/** One figure of the ledger, or several of one hedge that were added up already. */
export type HedgedAmount = HedgedFigure & {
  /** Whether it takes back what another entry said. Its sign does not say: the reversal of "at least £0" is £0 too. */
  readonly isReversal: boolean;
  /** How many entries it adds up; 1 where left out. */
  readonly entries?: number;
};

/**
 * The range that one figure stands for. "Up to £10m" is £0 to £10m; "at least £2.5m" has no upper bound unless
 * its source gives one ("£2.5m to £4m"); "about" and "exact" are the figure itself.
 * A reversal carries the negative of what it reverses, bound by bound, so that the pair adds to nothing.
 */
export function toAmountRange({ amountPence, amountHighPence, qualifier }: HedgedFigure): AmountRange {
  switch (qualifier) {
    case 'up_to':
      return { lowPence: 0n, highPence: amountHighPence ?? amountPence };
    case 'at_least':
      return { lowPence: amountPence, highPence: amountHighPence };
    case 'exact':
    case 'about':
      return { lowPence: amountPence, highPence: amountHighPence ?? amountPence };
  }
}

/** A sum under way: what has a bound, and how many parts have none. */
export type OpenSum = { readonly lowPence: bigint; readonly boundedHighPence: bigint; readonly unboundedParts: number };

/** The sum of nothing. */
export const NO_SUM: OpenSum = { lowPence: 0n, boundedHighPence: 0n, unboundedParts: 0 };

/** The sum with one amount more. */
export function addAmount({ lowPence, boundedHighPence, unboundedParts }: OpenSum, amount: HedgedAmount): OpenSum {
  const range = toAmountRange(amount);
  return {
    lowPence: lowPence + range.lowPence,
    boundedHighPence: boundedHighPence + (range.highPence ?? 0n),
    unboundedParts: unboundedParts + (range.highPence === null ? (amount.entries ?? 1) * (amount.isReversal ? -1 : 1) : 0),
  };
}

/** What a sum may come to. */
export function rangeOfSum({ lowPence, boundedHighPence, unboundedParts }: OpenSum): AmountRange {
  return { lowPence, highPence: unboundedParts > 0 ? null : boundedHighPence };
}

/**
 * The range of a sum, in pence: lower bounds add to the lower bound, upper to the upper; one part without an upper
 * bound leaves the sum without one, until that part is reversed. Sixteen times "up to £10m" and seven times "up to £5m" come to £0 to £195m.
 */
export function sumAmounts(amounts: readonly HedgedAmount[]): AmountRange {
  return rangeOfSum(amounts.reduce(addAmount, NO_SUM));
}
