import type { Clock, RequestedClock } from '@/lib/domain/clock/clock';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import type { ClockView } from './clock-view';

/** The clock of a reading as pages show it and links keep it. */
export function toClockView({ clock, requestedClock, now, origin }: { clock: Clock; requestedClock: RequestedClock; now: string; origin: string }): ClockView {
  return {
    ...clock,
    today: londonDateOf(now),
    origin,
    params: {
      ...(requestedClock.asAt === null ? {} : { asAt: requestedClock.asAt }),
      ...(requestedClock.knownAt === null ? {} : { knownAt: requestedClock.knownAt }),
    },
  };
}
