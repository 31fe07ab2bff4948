'use client';

import type { TimeChartProps } from './time-chart';
import { TimeChartRoom } from './time-chart-room';
import { useChartWhenSeen } from './use-chart-when-seen';

const load = () => import('./time-chart').then(({ TimeChart }) => TimeChart);

/** A chart of points on a time axis, when it is seen. */
export function TimeChartWhenSeen(props: TimeChartProps) {
  const { place, Chart } = useChartWhenSeen(load);
  return (
    <div ref={place} data-drawn-by-script="" className="mb-4">
      {Chart ? <Chart {...props} /> : <TimeChartRoom view={props.view} />}
    </div>
  );
}
