import type { AmountRange } from '@/lib/domain/funding/amount-range';
import type { LedgerKind } from '@/lib/domain/funding/ledger-kind';
import { capitalise } from '@/lib/format/capitalise';
import { formatCount } from '@/lib/format/format-count';
import { rangeText } from '@/lib/view/money/range-text';

/** What each kind of money comes to, as it is said in a sentence. */
const COMES_TO: Readonly<Record<LedgerKind, (amount: string) => string>> = {
  ceiling: (amount) => `ceilings come to ${amount}`,
  approved: (amount) => `${amount} is approved`,
  scheduled: (amount) => `${amount} is scheduled`,
  released: (amount) => `${amount} is reported released`,
  received: (amount) => `${amount} is reported received`,
  returned: (amount) => `${amount} was returned`,
  written_off: (amount) => `${amount} was written off`,
  match_pledged_cash: (amount) => `${amount} of match funding is pledged in cash`,
  match_pledged_in_kind: (amount) => `${amount} of match funding is pledged in kind`,
  match_confirmed_cash: (amount) => `${amount} of match funding is confirmed in cash`,
  match_confirmed_in_kind: (amount) => `${amount} of match funding is confirmed in kind`,
};

/**
 * The ledger in one sentence, each kind by itself and never added to another: "Ceilings come to up to £195 million; £160 million is
 * approved; nothing is reported received." Nothing received is said, for it is what people ask.
 */
export function fundingListAnswer(sums: readonly { readonly kind: LedgerKind; readonly entries: number; readonly range: AmountRange }[]): string {
  const entries = sums.reduce((sum, kind) => sum + kind.entries, 0);
  if (entries === 0) return 'No ledger entries are shown.';
  const parts = sums.map(({ kind, range }) => COMES_TO[kind](rangeText(range)));
  if (sums.some(({ kind }) => kind === 'ceiling' || kind === 'approved') && !sums.some(({ kind }) => kind === 'received')) parts.push('no receipt is reported');
  return `${capitalise(parts.join('; '))}. ${formatCount(entries, 'entry', 'entries')}; kinds are never added together.`;
}
