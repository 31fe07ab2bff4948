/** What is done to a nomination, and to the pairing that comes of it. */
export const NOMINATION_ACTS = [] as const;

export type NominationAct = (typeof NOMINATION_ACTS)[number];
