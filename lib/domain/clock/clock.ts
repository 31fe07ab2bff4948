/**
 * The two clocks of every read: what was true on a day, as far as had been recorded by an instant.
 * Both bounds are inclusive.
 */
export type Clock = {
  /** ISO date, `2016-11-30`. */
  readonly asAt: string;
  /** ISO instant in UTC, with milliseconds, `2026-01-31T09:30:00.000Z`. */
  readonly knownAt: string;
};

/** The clock as a reader asked for it in the URL; `null` where they left it to today. */
export type RequestedClock = {
  readonly asAt: string | null;
  /** ISO date (the end of that day in London) or ISO instant. */
  readonly knownAt: string | null;
};
