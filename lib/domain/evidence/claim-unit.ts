/** What a programme claim is measured in: pounds, things, a share of 1, a score, or words alone. */
export const CLAIM_UNITS = ['gbp', 'count', 'share', 'score', 'text'] as const;

export type ClaimUnit = (typeof CLAIM_UNITS)[number];
