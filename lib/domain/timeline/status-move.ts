import { EXEMPLAR_STATUSES_BEFORE_NAMING, type ExemplarStatus } from '../exemplar/status';
import { type FastFollowerStatus, UNDECIDED_FAST_FOLLOWER_STATUSES } from '../fast-follower/status';
import { hasLeft } from '../programme/has-left';

/** Whose status it is, and which. */
export type StatusOf = { readonly kind: 'exemplar'; readonly status: ExemplarStatus } | { readonly kind: 'fast_follower'; readonly status: FastFollowerStatus };

/** What a change of status comes to: it was named (or, of a pairing, approved), it left, or it moved otherwise. One of them, never two. */
export type StatusMove = 'named' | 'moved' | 'withdrawn';

export const STATUS_MOVES = ['named', 'moved', 'withdrawn'] as const satisfies readonly StatusMove[];

/** What it comes to that a status became another; null where none was recorded. */
export function statusMove(before: StatusOf | null, after: StatusOf | null): StatusMove {
  if (after !== null && hasLeft(after.status)) return before !== null && hasLeft(before.status) ? 'moved' : 'withdrawn';
  return isOfProgramme(after) && !isOfProgramme(before) ? 'named' : 'moved';
}

function isOfProgramme(of: StatusOf | null): boolean {
  if (of === null || hasLeft(of.status)) return false;
  return of.kind === 'exemplar' ? !EXEMPLAR_STATUSES_BEFORE_NAMING.includes(of.status) : !UNDECIDED_FAST_FOLLOWER_STATUSES.includes(of.status);
}
