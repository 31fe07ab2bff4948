import { LEDGER_KINDS, type LedgerKind } from '@/lib/domain/funding/ledger-kind';
import type { Balances } from '@/lib/domain/funding/running-balances';
import { capitalise } from '@/lib/format/capitalise';
import { LEDGER_KIND_LABEL } from '@/lib/view/money/ledger-kind-label';
import { rangeText } from '@/lib/view/money/range-text';

/** One kind of money in one row: what moved it, where the row did, and what it stands at afterwards. */
export type LedgerCell = {
  /** "+ up to £10 million"; null: the row left this kind as it was. */
  readonly moved: string | null;
  /** "Up to £15 million"; null: nothing of this kind is recorded yet. */
  readonly balance: string | null;
};

/** A column for each kind that has had an entry, from promise to payment. */
export function ledgerColumns(balances: Balances): { readonly key: LedgerKind; readonly label: string }[] {
  return LEDGER_KINDS.filter((kind) => balances[kind] !== undefined).map((kind) => ({ key: kind, label: LEDGER_KIND_LABEL[kind] }));
}

/** The balances after a row, kind by kind. */
export function ledgerCells(balances: Balances, moved: Readonly<Partial<Record<LedgerKind, string>>>): Partial<Record<LedgerKind, LedgerCell>> {
  return Object.fromEntries(
    LEDGER_KINDS.map((kind): [LedgerKind, LedgerCell] => {
      const range = balances[kind];
      return [kind, { moved: moved[kind] ?? null, balance: range === undefined ? null : capitalise(rangeText(range)) }];
    }),
  );
}
