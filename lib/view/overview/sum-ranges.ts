import type { AmountRange } from '@/lib/domain/funding/amount-range';

/** The range of several ranges of one kind together; null for none, which is not a range of nothing. */
export function sumRanges(ranges: readonly AmountRange[]): AmountRange | null {
  if (ranges.length === 0) return null;
  return ranges.reduce((sum, { lowPence, highPence }) => ({
    lowPence: sum.lowPence + lowPence,
    highPence: sum.highPence === null || highPence === null ? null : sum.highPence + highPence,
  }));
}
