import type { ScoreMeasure } from '@/lib/domain/maturity/maturity-measure';

/** Scores of 0 to 100, in words. */
export const SCORE_LABEL: Readonly<Record<ScoreMeasure, string>> = {
  readiness: 'Readiness',
  capabilities: 'Capabilities',
  enabling_infrastructure: 'Enabling infrastructure',
  mean_of_three: 'Mean of the three sections',
  overall: 'Overall',
};
