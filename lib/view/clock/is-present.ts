import type { ClockView } from './clock-view';

/** Whether a page shows the present as it is known now: only then may it say what is not dated, such as a note written with hindsight. */
export function isPresent({ asAt, today, params }: ClockView): boolean {
  return asAt >= today && params.knownAt === undefined;
}
