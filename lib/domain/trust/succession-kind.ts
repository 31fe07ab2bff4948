/** How one trust followed another. */
export const SUCCESSION_KINDS = ['merger', 'renaming', 'acquisition'] as const;

export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];
