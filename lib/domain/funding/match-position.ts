import type { AmountRange } from './amount-range';
import type { LedgerKind } from './ledger-kind';
import type { Balances } from './running-balances';

/** The four ways in which local match funding is on record, none of which is ever added to another. */
export const MATCH_KINDS = ['match_pledged_cash', 'match_pledged_in_kind', 'match_confirmed_cash', 'match_confirmed_in_kind'] as const satisfies readonly LedgerKind[];

export type MatchKind = (typeof MATCH_KINDS)[number];

/** The match that counts towards the requirement: what is confirmed, not what is pledged. */
const CONFIRMED = ['match_confirmed_cash', 'match_confirmed_in_kind'] as const satisfies readonly MatchKind[];

/** What an award must find locally, and what of it is on record. */
export type MatchPosition = {
  /** As much as the central money: of what is approved, else of the ceiling. Null: no rule asks for it, or nothing central is recorded. */
  readonly required: { readonly of: 'approved' | 'ceiling'; readonly range: AmountRange } | null;
  /** Null: not recorded. */
  readonly found: Readonly<Record<MatchKind, AmountRange | null>>;
  /**
   * `met`: one confirmed kind alone reaches the requirement. `not met by one kind`: neither does by itself; whether the two together do is not for
   * this ledger to say, since cash and staff time are not added. `not required`: there is nothing to meet.
   */
  readonly standing: 'not required' | 'met' | 'not met by one kind' | 'nothing confirmed';
};

/**
 * The match position of balances. A rule of one pound for every pound of the centre is read from the cohort's rules: with £5m approved,
 * £5m of local match is required, and £5m confirmed in staff time meets it, though no cash is.
 */
export function matchPosition(balances: Balances, isMatchRequired: boolean): MatchPosition {
  const found = { match_pledged_cash: null, match_pledged_in_kind: null, match_confirmed_cash: null, match_confirmed_in_kind: null, ...pick(balances) };
  const of = balances.approved !== undefined ? 'approved' : 'ceiling';
  const central = balances[of];
  if (!isMatchRequired || central === undefined) return { required: null, found, standing: 'not required' };
  const confirmed = CONFIRMED.flatMap((kind) => found[kind] ?? []);
  const isMet = confirmed.some((range) => isAtLeast(range, central));
  return { required: { of, range: central }, found, standing: isMet ? 'met' : confirmed.length === 0 ? 'nothing confirmed' : 'not met by one kind' };
}

function pick(balances: Balances): Partial<Record<MatchKind, AmountRange>> {
  return Object.fromEntries(MATCH_KINDS.flatMap((kind) => (balances[kind] === undefined ? [] : [[kind, balances[kind]]])));
}

/** Whether the least that one may be reaches the most that the other may be. */
function isAtLeast(range: AmountRange, required: AmountRange): boolean {
  return required.highPence !== null && range.lowPence >= required.highPence;
}
