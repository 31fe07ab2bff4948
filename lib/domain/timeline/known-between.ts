import { endOfLondonDay } from '../clock/london-day';

/** Two days, ISO dates, the first not after the second. */
export type Between = { readonly from: string; readonly to: string };

/**
 * Until when a fact had to be recorded to be known on each of two days, and by the clock's own knowledge: ISO instants.
 * Between 30 November 2016 and 15 May 2017, with all known today: the ends of those two days in London.
 * @param knownAt what the page knows: nothing recorded later counts on either day
 */
export function knownBetween({ from, to }: Between, knownAt: string): { readonly then: string; readonly later: string } {
  const atMost = (instant: string) => (instant < knownAt ? instant : knownAt);
  return { then: atMost(endOfLondonDay(from)), later: atMost(endOfLondonDay(to)) };
}
