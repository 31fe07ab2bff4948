/** Where a tranche stands in its award. */
export const TRANCHE_PARTS = ['upfront', 'milestone', 'final'] as const;

export type TranchePart = (typeof TRANCHE_PARTS)[number];

/** What happens to a tranche. The amounts released, returned and written off are in the ledger, which each of those events writes to. */
export const TRANCHE_EVENT_KINDS = ['baseline', 'forecast', 'claimed', 'release_refused', 'exception', 'stopped', 'agreed', 'released', 'part_released', 'returned', 'write_off_proposed', 'write_off_approved'] as const;

export type TrancheEventKind = (typeof TRANCHE_EVENT_KINDS)[number];
