/** Who owns an approval that something waits on. */
export const GATE_OWNERS = ['trust', 'programme', 'regulator', 'treasury', 'election_period', 'other'] as const;

export type GateOwner = (typeof GATE_OWNERS)[number];

/** What became of a gate. Until one of these is recorded it is open. */
export const GATE_DECISIONS = ['met', 'not_met', 'waived', 'superseded'] as const;

export type GateDecision = (typeof GATE_DECISIONS)[number];
