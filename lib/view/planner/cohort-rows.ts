import { COHORTS } from '@/lib/domain/cohort/cohort';
import type { Plan } from '@/lib/domain/planner/plan';
import { capitalise } from '@/lib/format/capitalise';
import { formatNumber } from '@/lib/format/format-number';
import { poundsInFull } from '@/lib/format/pounds-in-full';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { amountsText } from './plan-sentence';

/** A cohort of one scenario, in words; null: not recorded. */
export type CohortRow = {
  readonly key: string;
  readonly cohort: string;
  readonly scenario: string;
  readonly sites: string;
  readonly ceiling: string | null;
  readonly each: string;
  readonly together: string;
  readonly unfunded: string | null;
  readonly match: string;
};

/** What each plan gives each cohort that has a site in it, cohort by cohort, then the followers and all together. */
export function cohortRows(plans: readonly { readonly title: string; readonly plan: Plan }[]): CohortRow[] {
  const ofCohorts = COHORTS.flatMap((cohort) =>
    plans.flatMap(({ title, plan }): CohortRow[] => {
      const sites = plan.sites.filter((site) => site.cohort === cohort);
      if (sites.length === 0) return [];
      const together = plan.scenario.cohorts.find((one) => one.cohort === cohort);
      const ceiling = together?.ceilingPence ?? null;
      return [
        {
          key: `${cohort} ${title}`,
          cohort: capitalise(COHORT_LABEL[cohort]),
          scenario: title,
          sites: formatNumber(sites.length),
          ceiling: ceiling === null ? null : `${poundsInFull(ceiling)}${together?.isCeilingShared === true ? ' shared' : ''}`,
          each: amountsText(sites),
          together: poundsInFull(sum(sites.map(({ amountPence }) => amountPence))),
          unfunded: ceiling === null ? null : poundsInFull(sum(sites.map(({ shortfallPence }) => shortfallPence ?? 0n))),
          match: poundsInFull(sum(sites.map(({ matchPence }) => matchPence))),
        },
      ];
    }),
  );
  return [
    ...ofCohorts,
    ...plans.map(({ title, plan }): CohortRow => ({
      key: `all ${title}`,
      cohort: 'All sites',
      scenario: title,
      sites: formatNumber(plan.sites.length),
      ceiling: plan.ceilingsPence === null ? null : `${poundsInFull(plan.ceilingsPence)} in all`,
      each: plan.sites.length === 0 ? poundsInFull(0n) : amountsText(plan.sites),
      together: poundsInFull(plan.allocatedPence),
      unfunded: plan.shortfallPence === null ? null : poundsInFull(plan.shortfallPence),
      match: poundsInFull(plan.matchPence),
    })),
  ];
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
