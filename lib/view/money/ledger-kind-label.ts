import type { LedgerKind } from '@/lib/domain/funding/ledger-kind';

/** What each kind of money is called on screen. */
export const LEDGER_KIND_LABEL: Readonly<Record<LedgerKind, string>> = {
  ceiling: 'Ceiling',
  approved: 'Approved',
  scheduled: 'Scheduled',
  released: 'Released',
  received: 'Received',
  returned: 'Returned',
  written_off: 'Written off',
  match_pledged_cash: 'Match funding pledged, cash',
  match_pledged_in_kind: 'Match funding pledged, in kind',
  match_confirmed_cash: 'Match funding confirmed, cash',
  match_confirmed_in_kind: 'Match funding confirmed, in kind',
};
