/** What a member is to its exemplar. */
export const MEMBER_ROLES = ['lead', 'partner'] as const;

export type MemberRole = (typeof MEMBER_ROLES)[number];
