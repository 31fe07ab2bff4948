import { expect, test } from 'vitest';
import { makePlan } from '@/lib/domain/planner/plan';
import type { CohortPlan, Scenario } from '@/lib/domain/planner/scenario';
import { planSentence } from './plan-sentence';

const MILLION = 100_000_000n;
const cohort = (name: CohortPlan['cohort'], count: number, ceilingPence: bigint | null): CohortPlan => ({
  cohort: name, siteNames: Array.from({ length: count }, () => null), ceilingPence, isCeilingShared: false, floorPence: 0n,
});

function sentenceOf(scenario: Partial<Scenario>): string {
  const made = makePlan({ potPence: 100n * MILLION, rule: 'equal', cohorts: [], matchRatio: 10_000n, followerShare: 0n, ...scenario });
  return made.ok ? planSentence(made.plan) : 'refused';
}

test.each([
  [
    { cohorts: [cohort('acute', 12, 10n * MILLION)] },
    'If £100 million were shared equally over 12 sites, each acute site would get £8,333,333.33 (4 of them a penny more). Of ceilings of £120 million, £20 million would be unfunded. £100 million of match funding would be asked for.',
  ],
  [
    { rule: 'ceiling-first', cohorts: [cohort('acute', 16, 10n * MILLION), cohort('mental_health', 7, 5n * MILLION)], matchRatio: 0n },
    'If £100 million met whole ceilings in order for 23 sites, each acute site would get £0.00 to £10,000,000.00 and each mental health site would get £0.00. Of ceilings of £195 million, £95 million would be unfunded. 13 sites would get nothing.',
  ],
  [
    { rule: 'queue', cohorts: [cohort('acute', 1, 10n * MILLION)], followerShare: 1_000n, matchRatio: 0n },
    'If £100 million were passed down the queue to 1 site, each acute site would get £10,000,000.00. Every ceiling would be met: £10 million in all. £10 million would be kept for fast followers. £80 million would be left over.',
  ],
  [
    { cohorts: [cohort('place_based', 1, null)], matchRatio: 0n },
    'If £100 million were shared equally over 1 site, each place-based site would get £100,000,000.00. How far that is from the ceilings cannot be said: one is not recorded.',
  ],
  [{ cohorts: [] }, 'No site is in this scenario: type how many there are.'],
] as const)('what a plan comes to: %#', (scenario, sentence) => {
  expect(sentenceOf(scenario)).toBe(sentence);
});
