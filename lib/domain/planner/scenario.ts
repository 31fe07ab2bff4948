import type { Cohort } from '../cohort/cohort';

/** How a pot is shared. */
export const ALLOCATION_RULES = ['equal', 'proportional', 'ceiling-first', 'queue'] as const;

export type AllocationRule = (typeof ALLOCATION_RULES)[number];

/** Ratios and shares are whole ten-thousandths: 10,000 is one for one, or all of it. */
export const WHOLE_RATIO = 10_000n;

/** The most sites of one cohort that are planned for: more than there are trusts. */
export const SITES_MAX = 300;

/** The sites of one cohort in a scenario. */
export type CohortPlan = {
  readonly cohort: Cohort;
  /** The name of each site; null for one of a number that was typed. */
  readonly siteNames: readonly (string | null)[];
  /** The most that each may have, in pence, or all together where they share one; null: not recorded and not typed. */
  readonly ceilingPence: bigint | null;
  readonly isCeilingShared: boolean;
  /** The least that a site can use, in pence: with less it gets nothing. */
  readonly floorPence: bigint;
};

/** A what-if: a fixed pot over sites. Never stored, never actual money. */
export type Scenario = {
  readonly potPence: bigint;
  readonly rule: AllocationRule;
  /** In the order in which they are served. */
  readonly cohorts: readonly CohortPlan[];
  /** Local money asked for each pound from the centre, in ten-thousandths. */
  readonly matchRatio: bigint;
  /** The part of the pot kept for fast followers, in ten-thousandths; under `queue` they stand behind the exemplars and before the places. */
  readonly followerShare: bigint;
};

/** Before the names of the second scenario's parameters, wherever two are compared: `b_pot`. */
export const SECOND_PREFIX = 'b_';
