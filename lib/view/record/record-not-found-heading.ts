import { capitalise } from '@/lib/format/capitalise';

/** The heading of a page whose record is not there: "Fast follower not found". */
export function recordNotFoundHeading(noun: string): string {
  return `${capitalise(noun)} not found`;
}
