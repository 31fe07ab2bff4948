import { NOTICES_MAX } from '@/lib/domain/notification/followable';
import { formatCount } from '@/lib/format/format-count';

/** How much is new to a person: "3 changes to records that you follow are new to you." */
export function noticesAnswer(newCount: number): string {
  if (newCount === 0) return 'Nothing is new in the records that you follow.';
  if (newCount > NOTICES_MAX) return `More than ${NOTICES_MAX} changes to records that you follow are new to you.`;
  return `${formatCount(newCount, 'change')} to records that you follow ${newCount === 1 ? 'is' : 'are'} new to you.`;
}

/** The same count where there is little room: `3`, `100+`. */
export function shortNewCount(newCount: number): string {
  return newCount > NOTICES_MAX ? `${NOTICES_MAX}+` : String(newCount);
}
