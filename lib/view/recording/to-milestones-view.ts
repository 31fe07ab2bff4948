import { milestoneStanding, MILESTONE_STANDINGS, type MilestoneStanding } from '@/lib/domain/milestone/milestone-standing';
import { type QuarterOfMilestones, slipByQuarter } from '@/lib/domain/milestone/slip-by-quarter';
import type { MilestoneSlip } from '@/lib/domain/milestone/milestone-slip';
import { formatCount } from '@/lib/format/format-count';
import { formatDays } from '@/lib/format/format-days';
import { formatList } from '@/lib/format/format-list';
import { formatNumber } from '@/lib/format/format-number';
import { formatQuarter } from '@/lib/format/format-quarter';
import type { ProgrammeMilestone } from '@/lib/queries/recording/list-programme-milestones';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import type { BarChartView, ChartLook } from '@/lib/view/chart/bar-chart';
import { milestoneSlipOf } from './milestone-slip-of';

/** A milestone as the list of all of them shows it. */
export type MilestoneRow = ProgrammeMilestone & { readonly slip: MilestoneSlip; readonly isAchieved: boolean; readonly standing: MilestoneStanding };

export type QuarterRow = QuarterOfMilestones & {
  readonly key: string;
  /** "April to June 2018". */
  readonly label: string;
  readonly total: number;
  /** "30 days early to 92 days late"; null where nothing is said. */
  readonly slip: string | null;
};

export type MilestonesView = {
  readonly sentence: string;
  readonly finding: string;
  readonly quarters: readonly QuarterRow[];
  readonly chart: BarChartView;
  /** The latest first, then those of which nothing is said. */
  readonly rows: readonly MilestoneRow[];
};

/** How milestones stand, in words. */
export const STANDING_WORDS: Readonly<Record<MilestoneStanding, string>> = {
  achieved_in_time: 'Achieved in time',
  achieved_late: 'Achieved late',
  expected_in_time: 'Expected in time',
  expected_late: 'Expected late',
  nothing_said: 'Nothing said since',
};

const LOOKS: Readonly<Record<MilestoneStanding, ChartLook>> = { achieved_in_time: 'solid', achieved_late: 'striped', expected_in_time: 'dotted', expected_late: 'hatched', nothing_said: 'pale' };

/** The milestones of the programme by the quarter for which they were first agreed: the same for page and file. */
export function toMilestonesView(milestones: readonly ProgrammeMilestone[]): MilestonesView {
  const rows = milestones
    .map((milestone): MilestoneRow => {
      const slip = milestoneSlipOf(milestone.steps);
      const isAchieved = milestone.steps.some(({ kind }) => kind === 'achieved');
      return { ...milestone, slip, isAchieved, standing: milestoneStanding(slip, isAchieved) };
    })
    .toSorted((a, b) => (b.slip.daysFromOriginal ?? -Infinity) - (a.slip.daysFromOriginal ?? -Infinity) || 0);
  const quarters = slipByQuarter(rows).map((quarter): QuarterRow => ({
    ...quarter,
    key: quarter.from ?? 'not-recorded',
    label: quarter.from === null ? 'No agreed date' : formatQuarter(quarter.from),
    total: Object.values(quarter.counts).reduce((sum, count) => sum + count, 0),
    slip: slipRange(quarter.days),
  }));
  return { sentence: sentenceOf(rows), finding: findingOf(quarters), quarters, chart: chartOf(quarters), rows };
}

/** The rows of the chart in figures, for a file. */
export function milestoneQuarterFileRows({ quarters }: Pick<MilestonesView, 'quarters'>): TableRow[] {
  return quarters.map(({ from, counts, days }) => ({ quarter_from: from, ...counts, days_least: days?.least ?? null, days_most: days?.most ?? null }));
}

function sentenceOf(rows: readonly MilestoneRow[]): string {
  if (rows.length === 0) return 'No milestone is recorded by this date. That none is recorded does not mean that none was agreed.';
  const parts = MILESTONE_STANDINGS.flatMap((standing) => {
    const count = rows.filter((row) => row.standing === standing).length;
    return count === 0 ? [] : [standing === 'nothing_said' ? `of ${formatNumber(count)} nothing is said since it was agreed` : `${formatNumber(count)} ${STANDING_WORDS[standing].toLowerCase()}`];
  });
  return `${formatCount(rows.length, 'milestone')}: ${formatList(parts)}.`;
}

/** "Slip is greatest among those agreed for April to June 2018: up to 92 days late." */
function findingOf(quarters: readonly QuarterRow[]): string {
  const slipped = quarters.flatMap(({ label, days }) => (days === null || days.most <= 0 ? [] : [{ label, most: days.most }])).toSorted((a, b) => b.most - a.most);
  const [worst] = slipped;
  if (worst !== undefined) return `Slip is greatest among those agreed for ${worst.label}: up to ${formatDays(worst.most)} late.`;
  return quarters.some(({ days }) => days !== null) ? 'Nothing is late, as far as is said.' : 'Nothing is said of any since it was agreed.';
}

function chartOf(quarters: readonly QuarterRow[]): BarChartView {
  const standings = MILESTONE_STANDINGS.filter((standing) => quarters.some(({ counts }) => counts[standing] > 0));
  return {
    parts: standings.map((standing) => ({ key: standing, label: STANDING_WORDS[standing], look: LOOKS[standing] })),
    panels: [
      {
        key: 'quarters',
        title: 'Milestones by the quarter for which they were first agreed',
        total: null,
        description: 'Milestones by the quarter for which they were first agreed',
        bars: quarters.map(({ label, total, counts, slip }) => ({
          axisLabel: `${label}: ${formatNumber(total)}`,
          name: label,
          text: `${formatList(standings.flatMap((standing) => (counts[standing] === 0 ? [] : [`${formatNumber(counts[standing])} ${STANDING_WORDS[standing].toLowerCase()}`])))}${slip === null ? '' : `; ${slip}`}`,
          values: standings.map((standing) => counts[standing]),
          labels: standings.map((standing) => (counts[standing] === 0 ? '' : formatNumber(counts[standing]))),
        })),
      },
    ],
    longest: Math.max(0, ...quarters.map(({ total }) => total)),
  };
}

function slipRange(days: QuarterOfMilestones['days']): string | null {
  if (days === null) return null;
  return days.least === days.most ? slipWords(days.least) : `${slipWords(days.least)} to ${slipWords(days.most)}`;
}

function slipWords(days: number): string {
  return days === 0 ? 'on the day' : `${formatDays(Math.abs(days))} ${days > 0 ? 'late' : 'early'}`;
}
