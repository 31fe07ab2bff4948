import type { LedgerKind, LedgerOwnerKind } from '../funding/ledger-kind';

/** What a published money figure counts, so that it can stand beside the ledger. */
export type MoneyMeasure = {
  readonly measure: string;
  /** Whose money it is about. */
  readonly owners: readonly LedgerOwnerKind[];
  /** The kind of the ledger that it speaks of. */
  readonly kind: LedgerKind;
  /** Whether local match funding is in the figure. */
  readonly includesMatch: boolean;
  /** Whether it is so much for each participant, so that it tells how many were counted. */
  readonly countsParticipants: boolean;
};

const CENTRE: readonly LedgerOwnerKind[] = ['exemplar', 'cohort'];
const FOLLOWERS: readonly LedgerOwnerKind[] = ['fast_follower'];
const ALL: readonly LedgerOwnerKind[] = ['exemplar', 'fast_follower', 'cohort', 'programme'];

/** The measures of published money that the ledger can be held against, in the order in which they are shown. A sum promised to each is a ceiling. */
export const MONEY_MEASURES: readonly MoneyMeasure[] = [
  { measure: 'programme_total', owners: ALL, kind: 'ceiling', includesMatch: false, countsParticipants: false },
  { measure: 'programme_total_with_match', owners: ALL, kind: 'ceiling', includesMatch: true, countsParticipants: false },
  { measure: 'pot', owners: CENTRE, kind: 'ceiling', includesMatch: false, countsParticipants: false },
  { measure: 'central_commitment', owners: CENTRE, kind: 'ceiling', includesMatch: false, countsParticipants: true },
  { measure: 'announced_package', owners: CENTRE, kind: 'ceiling', includesMatch: false, countsParticipants: false },
  { measure: 'commitment_with_match', owners: CENTRE, kind: 'ceiling', includesMatch: true, countsParticipants: true },
  { measure: 'follower_commitment', owners: FOLLOWERS, kind: 'ceiling', includesMatch: false, countsParticipants: true },
  { measure: 'follower_commitment_with_match', owners: FOLLOWERS, kind: 'ceiling', includesMatch: true, countsParticipants: true },
  { measure: 'paid_out', owners: ALL, kind: 'received', includesMatch: false, countsParticipants: false },
  { measure: 'paid_in_2016_17', owners: ALL, kind: 'received', includesMatch: false, countsParticipants: false },
  { measure: 'received', owners: ALL, kind: 'received', includesMatch: false, countsParticipants: false },
];
