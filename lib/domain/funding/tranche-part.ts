/** Which part of an award an instalment is. */
export const TRANCHE_PARTS = ['upfront', 'milestone', 'final'] as const;

export type TranchePart = (typeof TRANCHE_PARTS)[number];
