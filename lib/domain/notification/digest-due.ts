import { londonDateOf, londonInstantOf } from '../clock/london-day';

/** A weekly digest: what names it, and the seven days that it tells of, from an instant and before another, ISO. */
export type DigestDue = { readonly week: string; readonly from: string; readonly before: string };

const DIGEST_HOUR = 8;

const DAY_MS = 86_400_000;

/**
 * The digest that was due last: those of a week are due on the Monday after it at 8am in London, and tell of the seven days before that hour.
 * At `2026-11-23T08:00:00.000Z` it is that of `2026-W48`, which is named after its Monday; a millisecond earlier that of `2026-W47`.
 * @param now ISO instant
 */
export function digestDue(now: string): DigestDue {
  const today = londonDateOf(now);
  const thisMonday = daysLater(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
  const monday = now >= londonInstantOf(thisMonday, DIGEST_HOUR) ? thisMonday : daysLater(thisMonday, -7);
  return { week: isoWeekOf(monday), from: londonInstantOf(daysLater(monday, -7), DIGEST_HOUR), before: londonInstantOf(monday, DIGEST_HOUR) };
}

/** The week of ISO 8601 that a Monday begins: the first of a year is the one with its fourth of January. */
function isoWeekOf(monday: string): string {
  const thursday = daysLater(monday, 3);
  const year = thursday.slice(0, 4);
  const week = 1 + Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / (7 * DAY_MS));
  return `${year}-W${String(week).padStart(2, '0')}`;
}

function daysLater(isoDate: string, days: number): string {
  return new Date(Date.parse(isoDate) + days * DAY_MS).toISOString().slice(0, 10);
}
