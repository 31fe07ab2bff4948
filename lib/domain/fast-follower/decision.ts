/** What those who vet may decide. */
export const DECISIONS = ['approved', 'approved_with_conditions', 'changes_requested', 'declined'] as const;

export type Decision = (typeof DECISIONS)[number];

/** What is recorded of a pairing after its approval. */
export const PROGRESS_STEPS = ['agreement_signed', 'delivering', 'completed'] as const;

export type ProgressStep = (typeof PROGRESS_STEPS)[number];
