import type { ScoreMeasure } from '@/lib/domain/maturity/maturity-measure';

/** What the published average of England of each score is recorded as; a score without one is in no entry. */
export const AVERAGE_MEASURE: Readonly<Partial<Record<ScoreMeasure, string>>> = {
  readiness: 'maturity_average_readiness',
  capabilities: 'maturity_average_capabilities',
  enabling_infrastructure: 'maturity_average_enabling_infrastructure',
  mean_of_three: 'maturity_average_mean_of_three',
};

/** How many organisations a round assessed. */
export const ASSESSED_MEASURE = 'maturity_organisations_assessed';

/** What was published of maturity as a whole, beside scores of trusts. */
export const SHARE_MEASURES = ['maturity_high_share', 'maturity_low_share'];

/** What was published of the groups of the Wachter review. The share of group C is an estimate. */
export const WACHTER_MEASURES = ['wachter_groups', 'wachter_group_c_share'];

/** What such a statement is called. */
export const STATEMENT_LABEL: Readonly<Record<string, string>> = {
  maturity_high_share: 'Trusts of high maturity',
  maturity_low_share: 'Trusts of low maturity',
  wachter_groups: 'What the groups are',
  wachter_group_c_share: 'Size of group C, an estimate',
};

/** All that the page of maturity reads. */
export const MATURITY_CLAIMS = [...Object.values(AVERAGE_MEASURE), ASSESSED_MEASURE, ...SHARE_MEASURES, ...WACHTER_MEASURES];
