import { formatDate } from '@/lib/format/format-date';
import type { MilestoneItem } from '@/lib/queries/recording/list-milestones';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import { timeAxis, type TimeChartPart, type TimeChartView, type TimePoint } from '@/lib/view/chart/time-chart';
import { milestoneSentence, slipOf, slipText } from './milestone-text';

const PARTS: readonly TimeChartPart[] = [
  { key: 'agreed', label: 'Agreed for', look: 'pale', shape: 'diamond' },
  { key: 'forecast', label: 'Forecast', look: 'hatched', shape: 'circle' },
  { key: 'achieved', label: 'Achieved', look: 'solid', shape: 'square' },
];

const AXIS_NAME_MAX = 32;

/** Plan, forecasts and achievement of an award's milestones on one time axis; null where nothing of them has a date. */
export function milestoneChart(milestones: readonly MilestoneItem[], of: string): TimeChartView | null {
  const rows = milestones.map((milestone) => {
    const { original, expected } = slipOf(milestone);
    return {
      key: milestone.id,
      axisLabel: milestone.title.length <= AXIS_NAME_MAX ? milestone.title : `${milestone.title.slice(0, AXIS_NAME_MAX - 1).trimEnd()}…`,
      name: milestone.title,
      text: milestoneSentence(milestone).replace(/\.$/, ''),
      points: pointsOf(milestone),
      span: original === null || expected === null || original === expected.effectiveOn ? null : { from: original, to: expected.effectiveOn },
    };
  });
  const days = rows.flatMap(({ points }) => points.map(({ on }) => on));
  if (days.length === 0) return null;
  const used = new Set(rows.flatMap(({ points }) => points.map(({ part }) => part)));
  return { parts: PARTS.filter(({ key }) => used.has(key)), panels: [{ key: 'milestones', title: `Milestones of ${of}`, total: null }], rows, ...timeAxis(days) };
}

/** What the chart shows, in a sentence: the milestone that slipped most. */
export function milestoneFinding(milestones: readonly MilestoneItem[]): string {
  const slips = milestones.flatMap((milestone) => {
    const { daysFromOriginal } = slipOf(milestone);
    return daysFromOriginal === null ? [] : [{ title: milestone.title, days: daysFromOriginal }];
  });
  const [most] = slips.toSorted((a, b) => b.days - a.days);
  if (most === undefined) return 'Nothing is said of any milestone since it was agreed.';
  return most.days > 0 ? `Of the milestones, “${most.title}” slipped most: ${slipText(most.days).toLowerCase()}.` : 'No milestone slipped, as far as is said.';
}

/** Every point of the chart as a row of a file. */
export function milestoneFileRows(milestones: readonly MilestoneItem[]): TableRow[] {
  return milestones.flatMap((milestone) => pointsOf(milestone).map(({ part, on, precision }) => ({ milestone: milestone.title, kind: part, on, on_precision: precision })));
}

function pointsOf({ steps }: MilestoneItem): (TimePoint & { precision: string })[] {
  return steps.flatMap(({ kind, dueOn, evidence }) => {
    if (kind === 'achieved') return [{ part: 'achieved', on: evidence.effectiveOn, text: `Achieved ${formatDate(evidence.effectiveOn, evidence.precision)}`, precision: evidence.precision }];
    if (dueOn === null) return [];
    return [{ part: kind === 'baseline' ? 'agreed' : 'forecast', on: dueOn, text: `${kind === 'baseline' ? 'Agreed for' : 'Forecast for'} ${formatDate(dueOn)}`, precision: 'day' }];
  });
}
