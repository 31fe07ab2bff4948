/** Whose award something is recorded of: an exemplar, or a pairing of a fast follower. */
export type Award = { readonly table: 'exemplar' | 'fast_follower'; readonly id: string };
