import type { HedgedAmount } from '@/lib/domain/funding/amount-range';
import type { LedgerKind } from '@/lib/domain/funding/ledger-kind';
import type { MoneyEntry } from '@/lib/queries/record/list-money';

/** An entry as the domain adds it. */
export function toLedgerLine({ kind, amountPence, amountHighPence, qualifier, reversesEntryId }: MoneyEntry): HedgedAmount & { readonly kind: LedgerKind } {
  return { kind, amountPence: BigInt(amountPence), amountHighPence: amountHighPence === null ? null : BigInt(amountHighPence), qualifier, isReversal: reversesEntryId !== null };
}
