import { formatDate } from '@/lib/format/format-date';
import { formatInstant } from '@/lib/format/format-instant';
import type { ClockView } from './clock-view';

/** The day shown: "30 November 2016", or "today, 3 April 2026". */
export function asAtWords(clock: ClockView): string {
  return clock.asAt === clock.today ? `today, ${formatDate(clock.asAt)}` : formatDate(clock.asAt);
}

/** What was known: "as known today", "as known on 15 May 2017" or, for an instant, "as known at 1 July 2016, 2:05pm". */
export function knownAtWords(clock: ClockView): string {
  const asked = clock.params.knownAt;
  if (asked === undefined) return 'as known today';
  return asked.length === 10 ? `as known on ${formatDate(asked)}` : `as known at ${formatInstant(asked)}`;
}

/** Which clock a page shows: "Showing the programme as at 30 November 2016, as known today." */
export function clockSentence(clock: ClockView): string {
  return `Showing the programme as at ${asAtWords(clock)}, ${knownAtWords(clock)}.`;
}
