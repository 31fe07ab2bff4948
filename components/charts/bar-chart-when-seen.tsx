'use client';

import type { BarChartProps } from './bar-chart';
import { BarChartRoom } from './bar-chart-room';
import { useChartWhenSeen } from './use-chart-when-seen';

const load = () => import('./bar-chart').then(({ BarChart }) => BarChart);

/** A chart of bars, when it is seen. */
export function BarChartWhenSeen(props: BarChartProps) {
  const { place, Chart } = useChartWhenSeen(load);
  return (
    <div ref={place} data-drawn-by-script="" className="mb-4">
      {Chart ? <Chart {...props} /> : <BarChartRoom view={props.view} />}
    </div>
  );
}
