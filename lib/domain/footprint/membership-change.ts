/** A membership begins or ends. */
export const MEMBERSHIP_CHANGES = ['joined', 'left'] as const;

export type MembershipChange = (typeof MEMBERSHIP_CHANGES)[number];
