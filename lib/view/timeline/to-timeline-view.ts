import { GROUP_OF_KIND, KIND_OF_TABLE, TIMELINE_GROUPS, type TimelineGroup } from '@/lib/domain/timeline/timeline-kind';
import { quarterOf } from '@/lib/domain/timeline/quarter';
import { formatCount } from '@/lib/format/format-count';
import { formatList } from '@/lib/format/format-list';
import { formatNumber } from '@/lib/format/format-number';
import { formatQuarter, formatQuarterShort } from '@/lib/format/format-quarter';
import type { QuarterCount } from '@/lib/queries/timeline/count-by-quarter';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import type { BarChartView } from '@/lib/view/chart/bar-chart';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { TIMELINE_GROUP_WORDS } from './timeline-labels';

/** How much happened in one quarter, by group. */
export type TimelineQuarter = {
  /** Its first day, an ISO date. */
  readonly from: string;
  /** "July to September 2016". */
  readonly label: string;
  readonly counts: Readonly<Record<TimelineGroup, number>>;
  readonly total: number;
  /** Whether the date shown lies in it. */
  readonly isShown: boolean;
};

export type TimelineView = {
  readonly total: number;
  readonly sentence: string;
  readonly finding: string;
  /** Quarters in which something happened, and the one of the date shown; the earliest first. */
  readonly quarters: readonly TimelineQuarter[];
  readonly chart: BarChartView;
};

/** What happened by quarter: the same for page and file. */
export function toTimelineView(counted: readonly QuarterCount[], clock: Pick<ClockView, 'asAt'>): TimelineView {
  const shown = quarterOf(clock.asAt).from;
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const froms = total === 0 ? [] : [...new Set([...counted.map(({ from }) => from), shown])].sort();
  const quarters = froms.map((from): TimelineQuarter => {
    const counts = countGroups(counted.filter((count) => count.from === from));
    return { from, label: formatQuarter(from), counts, total: Object.values(counts).reduce((sum, count) => sum + count, 0), isShown: from === shown };
  });
  return { total, sentence: sentenceOf(quarters, total), finding: findingOf(quarters, total), quarters, chart: chartOf(quarters) };
}

/** The rows of the chart in figures, for a file. */
export function timelineFileRows({ quarters }: Pick<TimelineView, 'quarters'>): TableRow[] {
  return quarters.map(({ from, counts, isShown }) => ({ quarter_from: from, ...counts, is_date_shown: isShown }));
}

function countGroups(counted: readonly QuarterCount[]): Record<TimelineGroup, number> {
  const counts: Record<TimelineGroup, number> = { standing: 0, money: 0, delivery: 0, organisation: 0, programme: 0 };
  for (const { table, count } of counted) counts[GROUP_OF_KIND[KIND_OF_TABLE[table]]] += count;
  return counts;
}

/** "531 events from 2010 to 2022: 121 of exemplars and followers, 64 of money …". */
function sentenceOf(quarters: readonly TimelineQuarter[], total: number): string {
  if (total === 0) return 'Nothing that was asked for is recorded by this date.';
  const happened = quarters.filter((quarter) => quarter.total > 0);
  const [first = '', last = ''] = [happened[0]?.from.slice(0, 4), happened.at(-1)?.from.slice(0, 4)];
  const parts = TIMELINE_GROUPS.flatMap((group) => {
    const count = quarters.reduce((sum, { counts }) => sum + counts[group], 0);
    return count === 0 ? [] : [`${formatNumber(count)} of ${inSentence(group)}`];
  });
  return `${formatCount(total, 'event')} ${first === last ? `in ${first}` : `from ${first} to ${last}`}: ${formatList(parts)}.`;
}

function findingOf(quarters: readonly TimelineQuarter[], total: number): string {
  const most = quarters.toSorted((a, b) => b.total - a.total || (a.from < b.from ? -1 : 1))[0];
  if (most === undefined) return 'Nothing that was asked for is recorded by this date.';
  return `Most is dated to ${most.label}: ${formatNumber(most.total)} of ${formatCount(total, 'event')}.`;
}

function chartOf(quarters: readonly TimelineQuarter[]): BarChartView {
  const groups = TIMELINE_GROUPS.filter((group) => quarters.some(({ counts }) => counts[group] > 0));
  const years = [...new Set(quarters.map(({ from }) => from.slice(0, 4)))];
  return {
    parts: groups.map((key) => ({ key, ...TIMELINE_GROUP_WORDS[key] })),
    panels: years.map((year) => {
      const own = quarters.filter(({ from }) => from.startsWith(year));
      return {
        key: year,
        title: year,
        total: formatCount(own.reduce((sum, { total }) => sum + total, 0), 'event'),
        description: `Events of ${year} by quarter`,
        bars: own.map(({ from, label, counts, total, isShown }) => ({
          axisLabel: `${formatQuarterShort(from)}: ${formatNumber(total)}${isShown ? ', date shown' : ''}`,
          name: label,
          text: `${total === 0 ? 'nothing' : formatList(groups.flatMap((group) => (counts[group] === 0 ? [] : [`${formatNumber(counts[group])} of ${inSentence(group)}`])))}${isShown ? '; the date shown is in it' : ''}`,
          values: groups.map((group) => counts[group]),
          labels: groups.map((group) => (counts[group] === 0 ? '' : formatNumber(counts[group]))),
        })),
      };
    }),
    longest: Math.max(0, ...quarters.map(({ total }) => total)),
  };
}

function inSentence(group: TimelineGroup): string {
  return TIMELINE_GROUP_WORDS[group].label.replace(/^./, (letter) => letter.toLowerCase());
}
