'use client';

import type { PlanChartView } from '@/lib/view/planner/plan-chart-view';
import { useChartWhenSeen } from './use-chart-when-seen';

const load = () => import('./plan-chart').then(({ PlanChart }) => PlanChart);

/** The chart of a plan, when it is seen. */
export function PlanChartWhenSeen({ view }: { view: PlanChartView }) {
  const { place, Chart } = useChartWhenSeen(load);
  return (
    <div ref={place} data-drawn-by-script className="mb-4 [.js-enabled_&]:min-h-[14rem]">
      {Chart && <Chart view={view} />}
    </div>
  );
}
