import type { ChartPart } from './bar-chart';

/** How a point on a time axis is drawn: each kind can be told by its shape alone. */
export type PointShape = 'diamond' | 'circle' | 'square';

export type TimeChartPart = ChartPart & { readonly shape: PointShape };

export type TimePoint = {
  /** Key of its part. */
  readonly part: string;
  /** ISO date. */
  readonly on: string;
  /** The point in words: "Agreed for 31 March 2018". */
  readonly text: string;
};

export type TimeRow = {
  readonly key: string;
  /** Beside the axis. */
  readonly axisLabel: string;
  readonly name: string;
  /** The row in words. */
  readonly text: string;
  readonly points: readonly TimePoint[];
  /** What a line joins: from what was first agreed to what came or is expected; null: nothing. */
  readonly span: { readonly from: string; readonly to: string } | null;
};

/** Points of rows on one time axis: prepared for drawing. */
export type TimeChartView = {
  readonly parts: readonly TimeChartPart[];
  /** One, of which the rows are: its title stands above the picture. */
  readonly panels: readonly { readonly key: string; readonly title: string; readonly total: null }[];
  readonly rows: readonly TimeRow[];
  /** First and last day of the axis, ISO dates. */
  readonly from: string;
  readonly to: string;
  /** Days that the axis names. */
  readonly ticks: readonly { readonly on: string; readonly label: string }[];
};

/** A day as its place on the axis: whole days since 1970. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(date) / 86_400_000);
}

/** The axis that holds all of some days: whole years, named by their Januaries, at most as many names as there is room for. */
export function timeAxis(days: readonly string[], labelsMax = 6): Pick<TimeChartView, 'from' | 'to' | 'ticks'> {
  const years = days.map((day) => Number(day.slice(0, 4)));
  const first = Math.min(...years);
  const last = Math.max(...years) + 1;
  const step = Math.ceil((last - first + 1) / labelsMax);
  const ticks = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
  return { from: `${first}-01-01`, to: `${last}-01-01`, ticks: ticks.map((year) => ({ on: `${year}-01-01`, label: String(year) })) };
}
