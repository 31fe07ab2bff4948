import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { PlannerRegister } from '@/lib/domain/planner/fill-scenario';
import { formatNumber } from '@/lib/format/format-number';
import { formatPounds } from '@/lib/format/format-pounds';

/** What counts where a field of a scenario is left empty, in words. */
export type ScenarioDefaults = {
  readonly pot: string;
  readonly rule: string;
  readonly ruleChoice: string;
  readonly match: string;
  readonly followerShare: string;
  readonly sites: Readonly<Record<Cohort, string>>;
  readonly ceilings: Readonly<Record<Cohort, string>>;
  readonly floors: Readonly<Record<Cohort, string>>;
};

function eachCohort(text: (cohort: Cohort) => string): Record<Cohort, string> {
  return { acute: text('acute'), mental_health: text('mental_health'), ambulance: text('ambulance'), place_based: text('place_based') };
}

/** For the first scenario: the register's figures at the clock. */
export function registerDefaults(register: PlannerRegister): ScenarioDefaults {
  const cohortOf = (cohort: Cohort) => register.cohorts.find((known) => known.cohort === cohort);
  return {
    pot: register.potPence === null ? 'None is published by this date: type one, as £100m' : `Empty: ${formatPounds(register.potPence)}, as published`,
    rule: 'How the pot is shared',
    ruleChoice: 'Equal, if none is chosen',
    match: 'Empty: 1, pound for pound',
    followerShare: 'From 0 to 1. Empty: 0',
    sites: eachCohort((cohort) => {
      const sites = cohortOf(cohort)?.sites ?? [];
      const expected = sites.filter(({ isOnlyExpected }) => isOnlyExpected).length;
      return `Empty: ${formatNumber(sites.length)} in the register${expected === 0 ? '' : `, ${formatNumber(expected)} of them only expected`}`;
    }),
    ceilings: eachCohort((cohort) => {
      const { ceilingPence = null, isCeilingShared = false } = cohortOf(cohort) ?? {};
      if (ceilingPence === null) return 'Empty: not recorded by this date';
      return `Empty: ${formatPounds(ceilingPence)}${isCeilingShared ? ', shared by all of them' : ''}`;
    }),
    floors: eachCohort(() => 'Empty: none'),
  };
}

/** For the second scenario: as the first has it. */
export function firstScenarioDefaults(): ScenarioDefaults {
  const same = 'Empty: as in A';
  return { pot: same, rule: 'How the pot is shared', ruleChoice: 'As in A', match: same, followerShare: same, sites: eachCohort(() => same), ceilings: eachCohort(() => same), floors: eachCohort(() => same) };
}
