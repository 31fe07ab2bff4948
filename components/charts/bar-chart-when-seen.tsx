'use client';

import type { BarChartView } from '@/lib/view/chart/bar-chart';
import { BarChartRoom } from './bar-chart-room';
import { SavePicture } from './save-picture';
import { useChartWhenSeen } from './use-chart-when-seen';

const load = () => import('./bar-chart').then(({ BarChart }) => BarChart);

export type BarChartWhenSeenProps = {
  view: BarChartView;
  /** Told in the picture when it is saved: its finding, and of when and from where it is. */
  finding: string;
  note: string;
  /** What the saved picture is called, without an ending. */
  fileName: string;
};

/** A chart of bars, when it is seen, and the ways to save its picture. */
export function BarChartWhenSeen({ view, finding, note, fileName }: BarChartWhenSeenProps) {
  const { place, Chart } = useChartWhenSeen(load);
  return (
    <div ref={place} data-drawn-by-script="" className="mb-4">
      {Chart ? <Chart view={view} /> : <BarChartRoom view={view} />}
      <SavePicture place={place} isDrawn={Chart !== null} view={view} finding={finding} note={note} fileName={fileName} />
    </div>
  );
}
