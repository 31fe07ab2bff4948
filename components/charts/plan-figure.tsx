import { DataTable } from '@/components/nhs/data-table';
import type { BarChartView } from '@/lib/view/chart/bar-chart';
import { chartFileHref } from '@/lib/view/chart/chart-file-href';
import type { ClockView } from '@/lib/view/clock/clock-view';
import type { CohortRow } from '@/lib/view/planner/cohort-rows';
import type { SearchParams } from '@/lib/view/url/search-params';
import { ChartFrame } from './chart-frame';

export type PlanFigureProps = {
  finding: string;
  view: BarChartView;
  rows: readonly CohortRow[];
  clock: ClockView;
  /** The parameters of the page. */
  params: SearchParams;
};

/** What a what-if gives each cohort: drawn where there is a script, and told whole in its table. */
export function PlanFigure({ finding, view, rows, clock, params }: PlanFigureProps) {
  const isCompared = view.panels.length > 1;
  return (
    <ChartFrame
      id="plan"
      finding={`What-if: ${finding}`}
      note="Sites and ceilings where nothing was typed are those of the register then. Not actual money."
      source="Source: what was typed, and this register for the rest."
      view={view}
      clock={clock}
      csvHref={chartFileHref('plan', params, clock)}
    >
      <DataTable
        id="plan-cohorts"
        caption="What-if, by cohort"
        layout="scroll"
        isCompact
        columns={[
          { key: 'cohort', label: 'Cohort' },
          ...(isCompared ? [{ key: 'scenario', label: 'Scenario' }] : []),
          { key: 'sites', label: 'Sites', isNumeric: true },
          { key: 'ceiling', label: 'Ceiling each', isNumeric: true },
          { key: 'each', label: 'Each would get', isNumeric: true },
          { key: 'together', label: 'Together', isNumeric: true },
          { key: 'unfunded', label: 'Unfunded', isNumeric: true },
          { key: 'match', label: 'Match required', isNumeric: true },
        ]}
        rows={rows.map(({ key, ...cells }) => ({ key, cells }))}
        empty="No site is in this scenario."
      />
    </ChartFrame>
  );
}
