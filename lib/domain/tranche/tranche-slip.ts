import type { TrancheState } from './tranche-state';

/** Days by which a tranche is later than what was agreed first and last; negative for earlier. */
export type TrancheSlip = { readonly onFirstDays: number; readonly onLastDays: number };

/**
 * The slip of a tranche against both of its baselines: of its release, else of what is forecast, else of today where the day agreed has
 * passed. Null before it is agreed. Agreed for 31 March 2018, then for 31 July, forecast for 30 June: 91 days later than first agreed, and
 * 31 earlier than last.
 */
export function trancheSlip({ original, current, forecast }: TrancheState, releasedOn: string | null, today: string): TrancheSlip | null {
  if (original === null || current === null) return null;
  const expected = releasedOn ?? forecast?.dueOn ?? (current.dueOn < today ? today : current.dueOn);
  const daysFrom = (agreed: string) => Math.round((Date.parse(expected) - Date.parse(agreed)) / 86_400_000);
  return { onFirstDays: daysFrom(original.dueOn), onLastDays: daysFrom(current.dueOn) };
}
