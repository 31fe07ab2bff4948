import type { BarChartView } from '@/lib/view/chart/bar-chart';

/** How high one bar is, with the room about it, in pixels. */
export const BAR_HEIGHT = 36;

const TITLE_HEIGHT = 24;

/** Room above the bars for the names of marks, in pixels. */
export function marksHeight({ marks = [] }: BarChartView): number {
  return marks.length === 0 ? 0 : 20;
}

/** How the panels of a chart stand beside one another. */
export function panelGrid({ panels }: BarChartView): string {
  return `grid gap-x-6 gap-y-4 ${panels.length === 1 ? 'max-w-3xl' : panels.length % 2 === 0 ? 'wide:grid-cols-2' : 'wide:grid-cols-3'}`;
}

/** Room for a chart that is still to come, so that nothing moves when it does. Without a script there is none, nor any chart. */
export function BarChartRoom({ view }: { view: BarChartView }) {
  return (
    <div className="hidden pt-9 pb-8 [.js-enabled_&]:block" aria-hidden="true">
      <div className={panelGrid(view)}>
        {view.panels.map(({ key, bars }) => (
          <svg key={key} className="block" width="1" height={TITLE_HEIGHT + marksHeight(view) + bars.length * BAR_HEIGHT} focusable="false" />
        ))}
      </div>
    </div>
  );
}
