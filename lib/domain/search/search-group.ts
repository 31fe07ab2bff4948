/** What a search looks through, in the order in which what it finds is shown. */
export const SEARCH_GROUPS = ['trusts', 'exemplars', 'fast-followers', 'footprints', 'suppliers', 'sources', 'events'] as const;

export type SearchGroup = (typeof SEARCH_GROUPS)[number];

/** The most that is found of each group; a search that finds more is asked to say more. */
export const SEARCH_FOUND_MAX = 100;
