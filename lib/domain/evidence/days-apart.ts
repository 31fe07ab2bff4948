import type { DatePrecision } from './date-precision';

/** A date as finely as it is known. */
export type KnownDate = { readonly effectiveOn: string; readonly precision: DatePrecision };

/**
 * The fewest and the most whole days that may lie between two dates, each known to its day, month or year.
 * From November 2016 to 18 January 2017 lie 49 to 78 days; from 31 March 2017 to April 2017, 1 to 30. Never fewer than 0.
 */
export function daysApart(from: KnownDate, to: KnownDate): { least: number; most: number } {
  return {
    least: Math.max(0, days(lastDayOf(from), to.effectiveOn)),
    most: Math.max(0, days(from.effectiveOn, lastDayOf(to))),
  };
}

function lastDayOf({ effectiveOn, precision }: KnownDate): string {
  const [year = 0, month = 1] = effectiveOn.split('-').map(Number);
  switch (precision) {
    case 'day':
      return effectiveOn;
    case 'month':
      return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    case 'year':
      return `${year}-12-31`;
  }
}

function days(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
