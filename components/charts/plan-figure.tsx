import { DataTable } from '@/components/nhs/data-table';
import { asAtWords, knownAtWords } from '@/lib/view/clock/clock-sentence';
import type { ClockView } from '@/lib/view/clock/clock-view';
import type { PlanChartView } from '@/lib/view/planner/plan-chart-view';
import type { CohortRow } from '@/lib/view/planner/cohort-rows';
import { PlanChartWhenSeen } from './plan-chart-when-seen';

/** What a what-if gives each cohort: drawn where there is a script, and told whole in its table. */
export function PlanFigure({ finding, view, rows, clock }: { finding: string; view: PlanChartView; rows: readonly CohortRow[]; clock: ClockView }) {
  const isCompared = view.panels.length > 1;
  return (
    <figure className="m-0" aria-labelledby="plan-finding">
      <figcaption className="mb-4">
        <p className="m-0 font-semibold" id="plan-finding">
          What-if: {finding}
        </p>
        <p className="m-0 text-base text-secondary">
          Sites and ceilings where nothing was typed: the register as at {asAtWords(clock)}, {knownAtWords(clock)}. Not actual money.
        </p>
      </figcaption>
      <PlanChartWhenSeen view={view} />
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
    </figure>
  );
}
