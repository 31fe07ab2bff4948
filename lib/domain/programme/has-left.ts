import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';

/** Whether a status says that an award, or a pairing, is not of the programme any more, or never came to be: it is counted apart. */
export function hasLeft(status: ExemplarStatus | FastFollowerStatus): boolean {
  return status === 'withdrawn' || status === 'not_selected' || status === 'declined';
}
