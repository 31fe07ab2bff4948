import type { MemberRole } from './member-role';

/** How somebody stands to an exemplar: as what they belong to it, or that they left. */
export type MemberStanding = MemberRole | 'left';

/** Whoever is part of it may change their part or leave; nobody leaves what they did not belong to. */
export function isMemberMove(from: MemberStanding | null, to: MemberStanding): boolean {
  return to !== 'left' || (from !== null && from !== 'left');
}
