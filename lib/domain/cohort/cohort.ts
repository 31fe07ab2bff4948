/** The programme's cohorts of exemplars, in the order in which they were announced. */
export const COHORTS = ['acute', 'mental_health', 'ambulance', 'place_based'] as const;

export type Cohort = (typeof COHORTS)[number];

/** What a dated rule of a cohort settles. */
export const COHORT_RULE_KINDS = [
  'central_ceiling',
  'follower_ceiling',
  'match_required',
  'replication_target',
  'track',
] as const;

export type CohortRuleKind = (typeof COHORT_RULE_KINDS)[number];
