'use client';

import type { PipelineView } from '@/lib/view/overview/pipeline-view';
import { useChartWhenSeen } from './use-chart-when-seen';

/** Room for the chart, so that nothing moves when it comes: by how many panels stand below one another. Without a script there is none. */
const ROOM: Readonly<Record<number, string>> = {
  1: '[.js-enabled_&]:min-h-[15.25rem]',
  2: '[.js-enabled_&]:min-h-[29.5rem] wide:[.js-enabled_&]:min-h-[15.25rem]',
  3: '[.js-enabled_&]:min-h-[43.5rem] wide:[.js-enabled_&]:min-h-[15.25rem]',
  4: '[.js-enabled_&]:min-h-[57.5rem] wide:[.js-enabled_&]:min-h-[29.5rem]',
};

const load = () => import('./pipeline-chart').then(({ PipelineChart }) => PipelineChart);

/** The chart of the pipeline, when it is seen. */
export function PipelineChartWhenSeen({ view }: { view: PipelineView }) {
  const { place, Chart } = useChartWhenSeen(load);
  return (
    <div ref={place} data-drawn-by-script className={`mb-4 ${ROOM[view.panels.length] ?? ''}`}>
      {Chart && <Chart view={view} />}
    </div>
  );
}
