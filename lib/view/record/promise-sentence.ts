import { agePromise } from '@/lib/domain/funding/promise-age';
import { daysBetween } from '@/lib/format/days-between';
import { formatDate } from '@/lib/format/format-date';
import { formatDays } from '@/lib/format/format-days';
import type { MoneyEntry } from '@/lib/queries/record/list-money';
import { countedFrom, onDate } from '@/lib/view/evidence/date-words';
import { daysApartText } from '@/lib/view/evidence/days-apart-text';

/**
 * How a promise has aged: a ceiling or an approval with nothing recorded as received, or when the first money came.
 * "No money is recorded as received by 15 May 2017: 250 days after the ceiling of 7 September 2016." Null where nothing was promised.
 */
export function promiseSentence(entries: readonly MoneyEntry[], asAt: string): string | null {
  const age = agePromise(entries.map((entry) => ({ ...entry, isReversal: entry.reversesEntryId !== null, isReversed: entry.reversedByEntryId !== null })));
  if (age === null) return null;
  const { promise, firstReceived: received } = age;
  const { effectiveOn, precision } = promise.evidence;
  const what = `the ${promise.kind === 'ceiling' ? 'ceiling' : 'approval'} of ${formatDate(effectiveOn, precision)}`;
  if (received === null) {
    const days = daysBetween(effectiveOn, asAt);
    return `No money is recorded as received by ${formatDate(asAt)}: ${formatDays(days)} after ${what}${countedFrom(precision)}.`;
  }
  return `The first money recorded as received came ${onDate(received.evidence)}, ${daysApartText(promise.evidence, received.evidence)} after ${what}.`;
}
