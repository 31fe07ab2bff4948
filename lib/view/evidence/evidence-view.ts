import type { Confidence } from '@/lib/domain/evidence/confidence';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';

/** A source as a disclosure shows it. */
export type SourceView = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** Its page in the product, with the reader's clock. */
  readonly href: string;
};

/** A claim that answered the same question and lost. */
export type CompetingClaimView = {
  /** What it said: "Named", "£302 million". */
  readonly value: string;
  readonly effectiveOn: string;
  readonly precision: DatePrecision;
  readonly confidence: Confidence;
  readonly source: SourceView;
};

/** Where a fact came from: the source that speaks, those that say the same, and the claims that lost. */
export type EvidenceView = {
  readonly source: SourceView;
  readonly corroboration: readonly SourceView[];
  readonly effectiveOn: string;
  readonly precision: DatePrecision;
  /** When the product came to know it: an ISO instant. */
  readonly recordedAt: string | null;
  readonly confidence: Confidence;
  readonly note: string | null;
  readonly competing: readonly CompetingClaimView[];
};
