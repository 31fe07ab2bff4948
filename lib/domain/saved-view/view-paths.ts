/** The pages of which a person keeps views: those that an address narrows, sorts or sets to a date. */
export const VIEW_PATHS = ['/', '/exemplars', '/fast-followers', '/fast-followers/replication', '/trusts', '/footprints', '/footprints/map', '/funding', '/funding/claims', '/funding/planner', '/suppliers', '/maturity', '/blueprints', '/milestones', '/timeline', '/sources', '/data-quality', '/search'] as const;

export type ViewPath = (typeof VIEW_PATHS)[number];

/** The most views that one person keeps. */
export const SAVED_VIEWS_MAX = 200;
