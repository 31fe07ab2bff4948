/** What a ledger entry is. Kinds are never added together: a promise is not a payment. */
export const LEDGER_KINDS = [
  'ceiling',
  'approved',
  'scheduled',
  'released',
  'received',
  'returned',
  'written_off',
  'match_pledged_cash',
  'match_pledged_in_kind',
  'match_confirmed_cash',
  'match_confirmed_in_kind',
] as const;

export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** How its source hedged a figure. */
export const AMOUNT_QUALIFIERS = ['exact', 'up_to', 'about', 'at_least'] as const;

export type AmountQualifier = (typeof AMOUNT_QUALIFIERS)[number];

/** Whose money an entry is: exactly one of them. The three ambulance exemplars share one, owned by their cohort. */
export const LEDGER_OWNER_KINDS = ['exemplar', 'fast_follower', 'cohort', 'programme'] as const;

export type LedgerOwnerKind = (typeof LEDGER_OWNER_KINDS)[number];
