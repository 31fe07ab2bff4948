import type { KnownDate } from '../evidence/days-apart';

/** The dates of one milestone: every date that was agreed and every one that was forecast, oldest first, and when it was achieved. */
export type MilestoneDates = { readonly agreedFor: readonly string[]; readonly forecasts: readonly string[]; readonly achieved: KnownDate | null };

/** How a milestone stands against what was first agreed, and against what is agreed now: days late, negative for early; null where nothing says. */
export type MilestoneSlip = {
  readonly original: string | null;
  readonly current: string | null;
  /** When it was achieved, or else is now expected. */
  readonly expected: KnownDate | null;
  readonly daysFromOriginal: number | null;
  readonly daysFromCurrent: number | null;
};

/**
 * The slip of a milestone. Without a forecast, nothing says that it is late or in time: null.
 *
 * Worked example: agreed for 31 March 2018, agreed anew for 30 June 2018, now expected on 30 September 2018: 183 days from the original,
 * 92 from the current. A date known to the month counts from its first day.
 */
export function milestoneSlip({ agreedFor, forecasts, achieved }: MilestoneDates): MilestoneSlip {
  const original = agreedFor[0] ?? null;
  const current = agreedFor.at(-1) ?? null;
  const forecast = forecasts.at(-1);
  const expected = achieved ?? (forecast === undefined ? null : { effectiveOn: forecast, precision: 'day' as const });
  return { original, current, expected, daysFromOriginal: daysLate(original, expected), daysFromCurrent: daysLate(current, expected) };
}

function daysLate(agreed: string | null, expected: KnownDate | null): number | null {
  return agreed === null || expected === null ? null : Math.round((Date.parse(expected.effectiveOn) - Date.parse(agreed)) / 86_400_000);
}
