import { sumAmounts, type AmountRange } from '@/lib/domain/funding/amount-range';
import type { AmountQualifier } from '@/lib/domain/funding/ledger-kind';

/** Amounts of one hedge, added by the database: pence as text. Those with an upper end and those without are not added together. */
export type SummedAmounts = { readonly qualifier: AmountQualifier; readonly amount: string; readonly amount_high: string | null };

/** The range of what the database has added up hedge by hedge. */
export function toRange(rows: readonly SummedAmounts[]): AmountRange {
  return sumAmounts(
    rows.map(({ qualifier, amount, amount_high }) => ({ qualifier, amountPence: BigInt(amount), amountHighPence: amount_high === null ? null : BigInt(amount_high) })),
  );
}
