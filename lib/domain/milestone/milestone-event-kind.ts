/** What is recorded of a milestone: what was agreed, which is locked; what is now expected; that it was achieved. */
export const MILESTONE_EVENT_KINDS = ['baseline', 'forecast', 'achieved'] as const;

export type MilestoneEventKind = (typeof MILESTONE_EVENT_KINDS)[number];
