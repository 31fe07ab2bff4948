/** What a published maturity figure measures: a section's score of 0 to 100, their mean, a rank, or a change in words. */
export const MATURITY_MEASURES = [
  'readiness',
  'capabilities',
  'enabling_infrastructure',
  'mean_of_three',
  'index_rank',
  'overall',
  'overall_rank',
  'change_since_previous_round',
] as const;

export type MaturityMeasure = (typeof MATURITY_MEASURES)[number];

/** Measures that are a place in an order, from 1. */
export const RANK_MEASURES = ['index_rank', 'overall_rank'] as const satisfies readonly MaturityMeasure[];

/** Measures that are a score of 0 to 100, the only ones drawn on one scale. */
export const SCORE_MEASURES = ['readiness', 'capabilities', 'enabling_infrastructure', 'mean_of_three', 'overall'] as const satisfies readonly MaturityMeasure[];

export type ScoreMeasure = (typeof SCORE_MEASURES)[number];

export function isScoreMeasure(measure: MaturityMeasure): measure is ScoreMeasure {
  return (SCORE_MEASURES as readonly MaturityMeasure[]).includes(measure);
}
