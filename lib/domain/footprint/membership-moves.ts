import type { MembershipChange } from './membership-change';

/** A trust joins before it leaves, and joins again only after it left. */
export function isMembershipMove(from: MembershipChange | null, to: MembershipChange): boolean {
  return to === 'joined' ? from !== 'joined' : from === 'joined';
}
