import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { AmountRange } from '@/lib/domain/funding/amount-range';
import { totalsByRegion, type RegionCount } from '@/lib/domain/programme/totals-by-region';
import { capitalise } from '@/lib/format/capitalise';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { rangeText } from '@/lib/view/money/range-text';
import { EXEMPLAR_STAGES, type ExemplarStage } from '@/lib/domain/programme/exemplar-stage';
import { barText, type PipelinePanel } from './pipeline-view';
import { sumRanges } from './sum-ranges';

type Region = { readonly slug: string; readonly name: string };

export type RegionFigures = {
  readonly exemplars: readonly RegionCount[];
  readonly trusts: readonly RegionCount[];
  readonly pairings: readonly RegionCount[];
  readonly ceilings: readonly { readonly regionSlug: string | null; readonly range: AmountRange }[];
};

/** A region in figures; the unmapped bucket and the whole are rows too. */
export type RegionRow = {
  readonly key: string;
  readonly label: string;
  readonly href: string | null;
  /** By cohort, "4 named, 2 expected". */
  readonly byCohort: Readonly<Partial<Record<Cohort, string>>>;
  /** The same in figures, cohort by cohort and stage by stage. */
  readonly stages: Readonly<Partial<Record<Cohort, Readonly<Record<ExemplarStage, number>>>>>;
  readonly exemplars: number;
  readonly trusts: number;
  readonly pairings: number;
  /** "Up to £50 million"; null where no ceiling is recorded. */
  readonly ceilings: string | null;
  readonly ceilingRange: AmountRange | null;
};

/** The table of the chart: every region, then what is mapped to none, then England, which is their sum. */
export function regionRows(regions: readonly Region[], panels: readonly PipelinePanel[], figures: RegionFigures, clock: Pick<ClockView, 'params'>): RegionRow[] {
  const slugs = regions.map(({ slug }) => slug);
  const totals = { exemplars: totalsByRegion(slugs, figures.exemplars), trusts: totalsByRegion(slugs, figures.trusts), pairings: totalsByRegion(slugs, figures.pairings) };
  const count = (of: keyof typeof totals, regionSlug: string | null) => totals[of].find((total) => total.regionSlug === regionSlug)?.count ?? 0;
  const rangeOf = (regionSlug: string | null) =>
    sumRanges(figures.ceilings.filter((ceiling) => (regionSlug === null ? ceiling.regionSlug === null || !slugs.includes(ceiling.regionSlug) : ceiling.regionSlug === regionSlug)).map(({ range }) => range));
  const row = (regionSlug: string | null, label: string, index: number): RegionRow => {
    const ceilings = rangeOf(regionSlug);
    return {
      key: regionSlug ?? 'not-recorded',
      label,
      href: withClock(`/exemplars?region=${regionSlug ?? 'not-recorded'}`, clock),
      byCohort: Object.fromEntries(panels.flatMap((panel) => panel.bars.slice(index, index + 1).map((bar) => [panel.cohort, barText(bar)]))),
      stages: Object.fromEntries(panels.flatMap((panel) => panel.bars.slice(index, index + 1).map((bar) => [panel.cohort, bar.stages]))),
      exemplars: count('exemplars', regionSlug),
      trusts: count('trusts', regionSlug),
      pairings: count('pairings', regionSlug),
      ceilings: ceilings === null ? null : capitalise(rangeText(ceilings)),
      ceilingRange: ceilings,
    };
  };
  const rows = [...regions.map(({ slug, name }, index) => row(slug, name, index)), row(null, 'Not recorded', regions.length)];
  const whole = sumRanges(figures.ceilings.map(({ range }) => range));
  return [
    ...rows,
    {
      key: 'england',
      label: 'England',
      href: withClock('/exemplars', clock),
      byCohort: Object.fromEntries(panels.map((panel) => [panel.cohort, String(panel.total)])),
      stages: Object.fromEntries(panels.map(({ cohort, bars }) => [cohort, Object.fromEntries(EXEMPLAR_STAGES.map((stage) => [stage, bars.reduce((sum, bar) => sum + bar.stages[stage], 0)])) as Record<ExemplarStage, number>])),
      exemplars: rows.reduce((sum, { exemplars }) => sum + exemplars, 0),
      trusts: rows.reduce((sum, { trusts }) => sum + trusts, 0),
      pairings: rows.reduce((sum, { pairings }) => sum + pairings, 0),
      ceilings: whole === null ? null : capitalise(rangeText(whole)),
      ceilingRange: whole,
    },
  ];
}
