import type { MaturityMeasure } from '@/lib/domain/maturity/maturity-measure';

/** What a published maturity figure measures, in words. */
export const MATURITY_MEASURE_LABEL: Readonly<Record<MaturityMeasure, string>> = {
  readiness: 'Readiness, 0 to 100',
  capabilities: 'Capabilities, 0 to 100',
  enabling_infrastructure: 'Enabling infrastructure, 0 to 100',
  mean_of_three: 'Mean of the three sections, 0 to 100',
  index_rank: 'Rank in the index',
  overall: 'Overall, 0 to 100',
  overall_rank: 'Overall rank',
  change_since_previous_round: 'Change since the round before',
};
