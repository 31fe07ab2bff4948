import { type AmountRange, sumAmounts } from './amount-range';
import type { AmountQualifier } from './ledger-kind';

/** Amounts of one hedge that the database added up, in pence as text. Those with an upper end and those without are added apart, and so are entries and reversals. */
export type AmountGroup = {
  readonly qualifier: AmountQualifier;
  readonly amount: string;
  readonly amount_high: string | null;
  /** How many entries it adds up; may be left out where none is a reversal. */
  readonly entries?: number;
  readonly is_reversal?: boolean;
};

/** What the groups come to together, by the rule of {@link sumAmounts}. */
export function addUpGroups(groups: readonly AmountGroup[]): AmountRange {
  return sumAmounts(
    groups.map(({ qualifier, amount, amount_high, entries = 1, is_reversal: isReversal = false }) => ({
      qualifier,
      isReversal,
      entries,
      amountPence: BigInt(amount),
      amountHighPence: amount_high === null ? null : BigInt(amount_high),
    })),
  );
}
