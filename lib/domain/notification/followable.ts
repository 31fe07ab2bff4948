/** The records that a person may follow, by the tables that they are rows of. */
export const FOLLOWABLE = ['exemplar', 'fast_follower', 'trust'] as const;

export type Followable = (typeof FOLLOWABLE)[number];

/** A record that may be followed. */
export type FollowedRef = { readonly table: Followable; readonly id: string };

/** The most records that one person follows. */
export const FOLLOWS_MAX = 500;

/** The most notices that are listed and counted. */
export const NOTICES_MAX = 100;
