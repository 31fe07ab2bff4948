import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import { formatDate } from '@/lib/format/format-date';

/** When a thing happened, as finely as it is known: "on 7 September 2016", "in November 2016", "in 2016". */
export function onDate({ effectiveOn, precision }: { effectiveOn: string; precision: DatePrecision }): string {
  return `${precision === 'day' ? 'on' : 'in'} ${formatDate(effectiveOn, precision)}`;
}

/** From when a thing is so: "since 7 September 2016", "since November 2016". */
export function sinceDate({ effectiveOn, precision }: { effectiveOn: string; precision: DatePrecision }): string {
  return `since ${formatDate(effectiveOn, precision)}`;
}

/** Days counted from a date known to the month or year count from its first day: says so, or nothing. */
export function countedFrom(precision: DatePrecision): string {
  return precision === 'day' ? '' : `, counted from the first day of the ${precision}`;
}
