import type { Clock, RequestedClock } from './clock';
import { endOfLondonDay, londonDateOf } from './london-day';

/**
 * Turns the clock a reader asked for into the one every query is asked with.
 *
 * - `asAt` left out is today in London.
 * - `knownAt` left out, or not yet past, is `revisionAt`: the instant of the last committed write. Everything recorded
 *   afterwards is strictly later, so a file that states this instant can be had again, byte for byte. The present millisecond
 *   is not yet past: something may still be recorded in it.
 * - `knownAt` as a date means the end of that day in London.
 *
 * @param now the present instant by the clock that stamps what is recorded, ISO
 * @param revisionAt the instant of the last committed write, ISO
 */
export function resolveClock(requested: RequestedClock, now: string, revisionAt: string): Clock {
  const knownAt = requested.knownAt === null ? null : toInstant(requested.knownAt);
  return {
    asAt: requested.asAt ?? londonDateOf(now),
    knownAt: knownAt === null || knownAt >= now ? revisionAt : knownAt,
  };
}

function toInstant(knownAt: string): string {
  return knownAt.length === 10 ? endOfLondonDay(knownAt) : new Date(knownAt).toISOString();
}
