import type { Clock, RequestedClock } from './clock';
import { endOfLondonDay, londonDateOf } from './london-day';

/**
 * Turns the clock a reader asked for into the one every query is asked with.
 *
 * - `asAt` left out is today in London.
 * - `knownAt` left out, or later than the last thing recorded, is `revisionAt`: the instant of the last committed write.
 *   Everything recorded afterwards is strictly later, so a file that states this instant can be had again, byte for byte.
 * - `knownAt` as a date means the end of that day in London.
 *
 * @param now the present instant, ISO
 * @param revisionAt the instant of the last committed write, ISO
 */
export function resolveClock(requested: RequestedClock, now: string, revisionAt: string): Clock {
  return {
    asAt: requested.asAt ?? londonDateOf(now),
    knownAt: earlier(knownUntil(requested.knownAt) ?? revisionAt, revisionAt),
  };
}

function knownUntil(knownAt: string | null): string | null {
  if (knownAt === null) return null;
  return knownAt.length === 10 ? endOfLondonDay(knownAt) : new Date(knownAt).toISOString();
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
