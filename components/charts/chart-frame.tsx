import type { ReactNode } from 'react';
import type { BarChartView, PictureParts } from '@/lib/view/chart/bar-chart';
import type { TimeChartView } from '@/lib/view/chart/time-chart';
import { asAtWords, knownAtWords } from '@/lib/view/clock/clock-sentence';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { BarChartWhenSeen } from './bar-chart-when-seen';
import { SavableDrawing } from './savable-drawing';
import { TimeChartWhenSeen } from './time-chart-when-seen';

export type ChartFrameProps = {
  /** Unique on the page, and the stem of the saved picture's name. */
  id: string;
  /** What the chart shows, in a sentence computed from its figures. */
  finding: string;
  /** What is counted where, in a sentence; the clock stands before it. */
  note: string;
  source: string;
  /** Bars, or points on a time axis, that are drawn where there is a script; or a picture that the server drew, with what it says of itself. */
  view: BarChartView | TimeChartView | { readonly drawing: ReactNode; readonly picture: PictureParts };
  clock: ClockView;
  /** Where the very same rows are, as CSV. */
  csvHref: string;
  /** The table of the very same rows: the content where there is no script. */
  children: ReactNode;
};

/** The frame of every chart: titled by its finding, drawn where there is a script and it is seen, told whole in its table, and taken away as rows or picture. */
export function ChartFrame({ id, finding, note, source, view, clock, csvHref, children }: ChartFrameProps) {
  const when = `As at ${asAtWords(clock)}, ${knownAtWords(clock)}.`;
  const picture = { finding, note: `${when} ${note} ${source}`, fileName: `gde_${id}_as-at-${clock.asAt}` };
  return (
    <figure className="m-0 not-last:mb-10" aria-labelledby={`${id}-finding`}>
      <figcaption className="mb-4">
        <p className="m-0 font-semibold" id={`${id}-finding`}>
          {finding}
        </p>
        <p className="m-0 text-base text-secondary">
          {when} {note}
        </p>
      </figcaption>
      {'drawing' in view ? (
        <SavableDrawing picture={view.picture} {...picture}>
          {view.drawing}
        </SavableDrawing>
      ) : 'rows' in view ? <TimeChartWhenSeen view={view} {...picture} /> : <BarChartWhenSeen view={view} {...picture} />}
      {children}
      <p className="text-base text-secondary">{source}</p>
      <p className="gde-inline-choice">
        <span>The rows of this table:</span>
        <a href={csvHref} download>
          CSV
        </a>
      </p>
    </figure>
  );
}
