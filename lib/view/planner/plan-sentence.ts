import { COHORTS } from '@/lib/domain/cohort/cohort';
import type { Plan, PlannedSite } from '@/lib/domain/planner/plan';
import type { AllocationRule } from '@/lib/domain/planner/scenario';
import { formatCount } from '@/lib/format/format-count';
import { formatList } from '@/lib/format/format-list';
import { formatNumber } from '@/lib/format/format-number';
import { formatPounds } from '@/lib/format/format-pounds';
import { poundsInFull } from '@/lib/format/pounds-in-full';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';

const IF: Readonly<Record<AllocationRule, (pot: string, sites: string) => string>> = {
  equal: (pot, sites) => `If ${pot} were shared equally over ${sites}`,
  proportional: (pot, sites) => `If ${pot} were shared over ${sites} in proportion to their ceilings`,
  'ceiling-first': (pot, sites) => `If ${pot} met whole ceilings in order for ${sites}`,
  queue: (pot, sites) => `If ${pot} were passed down the queue to ${sites}`,
};

/** What a plan comes to, in plain sentences: "If £100 million were shared equally over 12 sites, each acute site would get £8,333,333.33." */
export function planSentence(plan: Plan): string {
  const { sites, scenario, followersPence, leftOverPence, matchPence } = plan;
  if (sites.length === 0) return 'No site is in this scenario: type how many there are.';
  const withNothing = sites.filter(({ amountPence }) => amountPence === 0n).length;
  const parts = COHORTS.flatMap((cohort) => {
    const amounts = sites.flatMap((site) => (site.cohort === cohort ? [site] : []));
    return amounts.length === 0 ? [] : [`each ${COHORT_LABEL[cohort]} site would get ${amountsText(amounts)}`];
  });
  return [
    `${IF[scenario.rule](formatPounds(scenario.potPence), formatCount(sites.length, 'site'))}, ${formatList(parts)}.`,
    shortfallText(plan),
    withNothing === 0 ? null : `${formatCount(withNothing, 'site')} would get nothing.`,
    followersPence === 0n ? null : `${formatPounds(followersPence)} would be kept for fast followers.`,
    leftOverPence === 0n ? null : `${formatPounds(leftOverPence)} would be left over.`,
    matchPence === 0n ? null : `${formatPounds(matchPence)} of match funding would be asked for.`,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

/** How far a plan is from the ceilings. */
export function shortfallText({ shortfallPence, ceilingsPence }: Pick<Plan, 'shortfallPence' | 'ceilingsPence'>): string {
  if (shortfallPence === null || ceilingsPence === null) return 'How far that is from the ceilings cannot be said: one is not recorded.';
  return shortfallPence === 0n ? `Every ceiling would be met: ${formatPounds(ceilingsPence)} in all.` : `Of ceilings of ${formatPounds(ceilingsPence)}, ${formatPounds(shortfallPence)} would be unfunded.`;
}

/** What like sites get: one figure where they differ by no more than the penny that cannot be divided, otherwise from and to. */
export function amountsText(sites: readonly Pick<PlannedSite, 'amountPence'>[]): string {
  const amounts = sites.map(({ amountPence }) => amountPence);
  const least = amounts.reduce((a, b) => (b < a ? b : a));
  const most = amounts.reduce((a, b) => (b > a ? b : a));
  if (least === most) return poundsInFull(least);
  return most - least === 1n ? `${poundsInFull(least)} (${formatNumber(amounts.filter((amount) => amount === most).length)} of them a penny more)` : `${poundsInFull(least)} to ${poundsInFull(most)}`;
}
