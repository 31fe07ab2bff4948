import type { TimeChartView } from '@/lib/view/chart/time-chart';

/** How high one row is, and the axis, in pixels. */
export const ROW_HEIGHT = 40;
export const AXIS_HEIGHT = 24;

const TITLE_HEIGHT = 24;

/** Room for a chart that is still to come, so that nothing moves when it does. Without a script there is none, nor any chart. */
export function TimeChartRoom({ view }: { view: TimeChartView }) {
  return (
    <div className="hidden pt-9 pb-8 [.js-enabled_&]:block" aria-hidden="true">
      <svg className="block" width="1" height={TITLE_HEIGHT + AXIS_HEIGHT + view.rows.length * ROW_HEIGHT} focusable="false" />
    </div>
  );
}
