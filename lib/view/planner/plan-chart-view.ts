import { COHORTS } from '@/lib/domain/cohort/cohort';
import type { Plan } from '@/lib/domain/planner/plan';
import { capitalise } from '@/lib/format/capitalise';
import { formatCount } from '@/lib/format/format-count';
import { formatPounds } from '@/lib/format/format-pounds';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';

/** A cohort's sites together, as drawn: pounds. */
export type PlanBar = { readonly label: string; readonly sites: string; readonly amount: number; readonly unfunded: number; readonly text: string };

export type PlanChartView = {
  readonly panels: readonly { readonly title: string; readonly bars: readonly PlanBar[] }[];
  /** The longest bar of all, in pounds: every panel is drawn to one scale. */
  readonly longest: number;
};

/** What each plan gives each cohort, and what of its ceilings it leaves unfunded. A ceiling that is not recorded leaves nothing to draw beside the amount. */
export function planChartView(plans: readonly { readonly title: string; readonly plan: Plan }[]): PlanChartView {
  const panels = plans.map(({ title, plan }) => ({
    title,
    bars: COHORTS.flatMap((cohort): PlanBar[] => {
      const sites = plan.sites.filter((site) => site.cohort === cohort);
      if (sites.length === 0) return [];
      const amount = sites.reduce((sum, { amountPence }) => sum + amountPence, 0n);
      const isCeilingKnown = sites.every(({ shortfallPence }) => shortfallPence !== null);
      const unfunded = sites.reduce((sum, { shortfallPence }) => sum + (shortfallPence ?? 0n), 0n);
      return [
        {
          label: capitalise(COHORT_LABEL[cohort]),
          sites: formatCount(sites.length, 'site'),
          amount: Number(amount) / 100,
          unfunded: Number(unfunded) / 100,
          text: `${formatPounds(amount)} given, ${isCeilingKnown ? `${formatPounds(unfunded)} of ceilings unfunded` : 'ceiling not recorded'}`,
        },
      ];
    }),
  }));
  return { panels, longest: Math.max(0, ...panels.flatMap(({ bars }) => bars.map(({ amount, unfunded }) => amount + unfunded))) };
}
