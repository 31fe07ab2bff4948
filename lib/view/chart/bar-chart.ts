/** How a part of a bar is drawn: each can be told from its neighbours without colour. */
export type ChartLook = 'solid' | 'hatched' | 'striped' | 'dotted' | 'pale';

/** A part that every bar may have: its name in the key, and how it is drawn. */
export type ChartPart = { readonly key: string; readonly label: string; readonly look: ChartLook };

export type ChartBar = {
  /** Beside the axis, with the bar's own total: "North: 6". */
  readonly axisLabel: string;
  readonly name: string;
  /** The bar in words: "4 named, 2 expected". */
  readonly text: string;
  /** As many as there are parts, in their order. */
  readonly values: readonly number[];
  /** What stands on each part, where there is room for it; '' for nothing. */
  readonly labels: readonly string[];
};

export type ChartPanel = {
  readonly key: string;
  readonly title: string;
  /** Beside the title: how much it is in all. */
  readonly total: string | null;
  /** What the panel is of, for those who hear it: its bars in words follow. */
  readonly description: string;
  readonly bars: readonly ChartBar[];
};

/** A place on the scale that every panel shows by a line with its name: a target. */
export type ChartMark = { readonly at: number; readonly label: string };

/** Bars that lie, in panels that have one scale: prepared for drawing. What is certain stands nearest the axis. */
export type BarChartView = {
  readonly parts: readonly ChartPart[];
  readonly panels: readonly ChartPanel[];
  /** The longest bar: every panel has this scale. */
  readonly longest: number;
  readonly marks?: readonly ChartMark[];
};

/** What is written about the drawing itself in a picture that is saved: its key, and the title of each panel. */
export type PictureParts = { readonly parts: readonly ChartPart[]; readonly panels: readonly Pick<ChartPanel, 'title' | 'total'>[] };

/** A panel whole, in a sentence. */
export function panelText({ description, bars }: ChartPanel): string {
  return `${description}: ${bars.map(({ name, text }) => `${name} ${text}`).join('; ')}`;
}
