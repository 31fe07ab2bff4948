import type { AmountQualifier } from './ledger-kind';

/** What a sum of hedged amounts may come to, in whole pence; `null` means that no bound is known. */
export type AmountRange = { readonly lowPence: bigint; readonly highPence: bigint | null };

/** One figure as its source gave it: pence, the hedge, and the upper end where the source gave a span. */
export type HedgedAmount = {
  readonly amountPence: bigint;
  readonly amountHighPence: bigint | null;
  readonly qualifier: AmountQualifier;
};

/**
 * The range that one figure stands for. "Up to £10m" is £0 to £10m; "at least £2.5m" has no upper bound unless
 * its source gives one ("£2.5m to £4m"); "about" and "exact" are the figure itself.
 * A reversal carries the negative of what it reverses, bound by bound, so that the pair adds to nothing.
 */
export function toAmountRange({ amountPence, amountHighPence, qualifier }: HedgedAmount): AmountRange {
  switch (qualifier) {
    case 'up_to':
      return { lowPence: 0n, highPence: amountPence };
    case 'at_least':
      return { lowPence: amountPence, highPence: amountHighPence };
    case 'exact':
    case 'about':
      return { lowPence: amountPence, highPence: amountHighPence ?? amountPence };
  }
}

/**
 * The range of a sum, in pence: lower bounds add to the lower bound, upper to the upper; one part without an upper
 * bound leaves the sum without one, until that part is reversed. Sixteen times "up to £10m" and seven times "up to £5m" come to £0 to £195m.
 */
export function sumAmounts(amounts: readonly HedgedAmount[]): AmountRange {
  let lowPence = 0n;
  let highPence = 0n;
  let unboundedParts = 0;
  for (const amount of amounts) {
    const range = toAmountRange(amount);
    lowPence += range.lowPence;
    if (range.highPence === null) unboundedParts += amount.amountPence < 0n ? -1 : 1;
    else highPence += range.highPence;
  }
  return { lowPence, highPence: unboundedParts > 0 ? null : highPence };
}
