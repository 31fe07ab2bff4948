import { addAmount, type AmountRange, type HedgedAmount, NO_SUM, type OpenSum, rangeOfSum } from './amount-range';
import { LEDGER_KINDS, type LedgerKind } from './ledger-kind';

/** What the entries so far come to, kind by kind. A kind that has had no entry is left out: that is not nothing, but not recorded. */
export type Balances = Readonly<Partial<Record<LedgerKind, AmountRange>>>;

type Entry = HedgedAmount & { readonly kind: LedgerKind };

/**
 * The balance of each kind after each entry, in the order given. Every kind is kept by itself: an entry moves the balance of its own kind
 * and of no other. After "up to £10m" as a ceiling and £4m received, the ceiling stands at £0 to £10m and the receipts at £4m.
 */
export function runningBalances<Given extends Entry>(entries: readonly Given[]): { readonly entry: Given; readonly balances: Balances }[] {
  const sums = new Map<LedgerKind, OpenSum>();
  return entries.map((entry) => {
    sums.set(entry.kind, addAmount(sums.get(entry.kind) ?? NO_SUM, entry));
    return { entry, balances: toBalances(sums) };
  });
}

/** The balance of each kind after all the entries. */
export function closingBalances(entries: readonly Entry[]): Balances {
  return runningBalances(entries).at(-1)?.balances ?? {};
}

function toBalances(sums: ReadonlyMap<LedgerKind, OpenSum>): Balances {
  return Object.fromEntries(
    LEDGER_KINDS.flatMap((kind) => {
      const sum = sums.get(kind);
      return sum === undefined ? [] : [[kind, rangeOfSum(sum)]];
    }),
  );
}
