/** Where a fast follower's pairing stands, from draft nomination to completion. */
export const FAST_FOLLOWER_STATUSES = [
  'draft',
  'nominated',
  'countersigned',
  'vetting',
  'approved',
  'approved_with_conditions',
  'changes_requested',
  'declined',
  'agreement_signed',
  'delivering',
  'completed',
  'withdrawn',
] as const;

export type FastFollowerStatus = (typeof FAST_FOLLOWER_STATUSES)[number];

/** The legal moves of a nomination and of the pairing that comes of it. */
export const FAST_FOLLOWER_TRANSITIONS: Readonly<Record<FastFollowerStatus, readonly FastFollowerStatus[]>> = {
  draft: ['nominated', 'withdrawn'],
  nominated: ['countersigned', 'declined', 'withdrawn'],
  countersigned: ['vetting', 'withdrawn'],
  vetting: ['approved', 'approved_with_conditions', 'changes_requested', 'declined', 'withdrawn'],
  approved: ['agreement_signed', 'delivering', 'completed', 'withdrawn'],
  approved_with_conditions: ['approved', 'agreement_signed', 'delivering', 'completed', 'withdrawn'],
  changes_requested: ['nominated', 'withdrawn'],
  declined: [],
  agreement_signed: ['delivering', 'completed', 'withdrawn'],
  delivering: ['completed', 'withdrawn'],
  completed: [],
  withdrawn: [],
};

/** Statuses in which a nomination has not been decided in the pairing's favour. */
export const UNDECIDED_FAST_FOLLOWER_STATUSES: readonly FastFollowerStatus[] = [
  'draft',
  'nominated',
  'countersigned',
  'vetting',
  'changes_requested',
  'declined',
];
