import type { Confidence } from './confidence';
import type { DatePrecision } from './date-precision';

/** A source by name. */
export type SourceReference = { readonly id: string; readonly title: string; readonly publisher: string };

/** What every event carries: when it was true, since when it is known, who says so and how firmly. */
export type Evidence = {
  /** ISO date. */
  readonly effectiveOn: string;
  readonly precision: DatePrecision;
  /** ISO instant. */
  readonly recordedAt: string;
  readonly confidence: Confidence;
  readonly note: string | null;
  /** The source that speaks. */
  readonly source: SourceReference;
  /** Those that say the same, strongest first. */
  readonly corroboration: readonly (SourceReference & { readonly confidence: Confidence })[];
};
