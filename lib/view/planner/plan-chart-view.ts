import { COHORTS } from '@/lib/domain/cohort/cohort';
import type { Plan } from '@/lib/domain/planner/plan';
import { capitalise } from '@/lib/format/capitalise';
import { formatCount } from '@/lib/format/format-count';
import { formatPounds } from '@/lib/format/format-pounds';
import type { BarChartView, ChartBar } from '@/lib/view/chart/bar-chart';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';

/** What each plan gives each cohort, and what of its ceilings it leaves unfunded, in pounds. A ceiling that is not recorded leaves nothing to draw beside the amount. */
export function planChartView(plans: readonly { readonly title: string; readonly plan: Plan }[]): BarChartView {
  const panels = plans.map(({ title, plan }) => ({
    key: title,
    title,
    total: null,
    description: `What-if, ${title}`,
    bars: COHORTS.flatMap((cohort): ChartBar[] => {
      const sites = plan.sites.filter((site) => site.cohort === cohort);
      if (sites.length === 0) return [];
      const amount = sites.reduce((sum, { amountPence }) => sum + amountPence, 0n);
      const isCeilingKnown = sites.every(({ shortfallPence }) => shortfallPence !== null);
      const unfunded = sites.reduce((sum, { shortfallPence }) => sum + (shortfallPence ?? 0n), 0n);
      const name = capitalise(COHORT_LABEL[cohort]);
      return [
        {
          axisLabel: `${name}: ${formatCount(sites.length, 'site')}`,
          name,
          text: `${formatPounds(amount)} given, ${isCeilingKnown ? `${formatPounds(unfunded)} of ceilings unfunded` : 'ceiling not recorded'}`,
          values: [Number(amount) / 100, Number(unfunded) / 100],
          labels: [amount === 0n ? '' : formatPounds(amount), unfunded === 0n ? '' : formatPounds(unfunded)],
        },
      ];
    }),
  }));
  return {
    parts: [
      { key: 'given', label: 'Given', look: 'solid' },
      { key: 'unfunded', label: 'Unfunded, up to the ceilings', look: 'hatched' },
    ],
    panels,
    longest: Math.max(0, ...panels.flatMap(({ bars }) => bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0)))),
  };
}
