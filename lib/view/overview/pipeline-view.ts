import { COHORTS, type Cohort } from '@/lib/domain/cohort/cohort';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import { EXEMPLAR_STAGES, exemplarStageOf, type ExemplarStage } from '@/lib/domain/programme/exemplar-stage';
import { sumCounts } from '@/lib/domain/programme/sum-counts';
import { totalsByRegion } from '@/lib/domain/programme/totals-by-region';
import { capitalise } from '@/lib/format/capitalise';
import { formatList } from '@/lib/format/format-list';
import { formatNumber } from '@/lib/format/format-number';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { EXEMPLAR_STAGE_LABEL } from './exemplar-stage-label';

type AwardCount = { readonly cohort: Cohort; readonly status: ExemplarStatus; readonly regionSlug: string | null; readonly count: number };
type Region = { readonly slug: string; readonly name: string };

/** One bar: the exemplars of a cohort in a region, stage by stage. */
export type PipelineBar = {
  /** Name of the region, or "Not recorded". */
  readonly region: string;
  readonly stages: Readonly<Record<ExemplarStage, number>>;
  readonly total: number;
};

export type PipelinePanel = { readonly cohort: Cohort; readonly label: string; readonly total: number; readonly bars: readonly PipelineBar[] };

export type PipelineView = {
  /** What the chart shows, in a sentence computed from its figures. */
  readonly finding: string;
  /** A panel for each cohort that has exemplars, all with the same bars. */
  readonly panels: readonly PipelinePanel[];
  /** The stages that occur, in the order of the pipeline. */
  readonly stages: readonly ExemplarStage[];
  /** The longest bar: every panel has this scale. */
  readonly longest: number;
};

const NOT_RECORDED = 'Not recorded';

/** Prepares the pipeline by cohort and region for drawing; null where there is no exemplar to draw. */
export function pipelineView(regions: readonly Region[], awards: readonly AwardCount[]): PipelineView | null {
  const counted = awards.flatMap((award) => {
    const stage = exemplarStageOf(award.status);
    return stage === null ? [] : [{ ...award, stage }];
  });
  if (sumCounts(counted) === 0) return null;
  const slugs = regions.map(({ slug }) => slug);
  const barsOf = (cohort: Cohort): PipelineBar[] => {
    const own = counted.filter((award) => award.cohort === cohort);
    const byStage = EXEMPLAR_STAGES.map((stage) => ({ stage, totals: totalsByRegion(slugs, own.filter((award) => award.stage === stage)) }));
    return [...slugs, null].map((regionSlug) => {
      const stages = Object.fromEntries(
        byStage.map(({ stage, totals }) => [stage, totals.find((total) => total.regionSlug === regionSlug)?.count ?? 0]),
      ) as Record<ExemplarStage, number>;
      return { region: nameOf(regions, regionSlug), stages, total: EXEMPLAR_STAGES.reduce((sum, stage) => sum + stages[stage], 0) };
    });
  };
  const panels = COHORTS.flatMap((cohort): PipelinePanel[] => {
    const bars = barsOf(cohort);
    const total = bars.reduce((sum, bar) => sum + bar.total, 0);
    return total === 0 ? [] : [{ cohort, label: capitalise(COHORT_LABEL[cohort]), total, bars }];
  });
  return {
    finding: findingOf(regions, counted),
    panels,
    stages: EXEMPLAR_STAGES.filter((stage) => counted.some((award) => award.stage === stage && award.count > 0)),
    longest: Math.max(...panels.flatMap(({ bars }) => bars.map(({ total }) => total))),
  };
}

/** A bar in words: "4 named, 2 expected"; "none" where it is empty. */
export function barText({ stages }: Pick<PipelineBar, 'stages'>): string {
  const parts = EXEMPLAR_STAGES.toReversed().flatMap((stage) => (stages[stage] === 0 ? [] : [`${formatNumber(stages[stage])} ${EXEMPLAR_STAGE_LABEL[stage].toLowerCase()}`]));
  return parts.length === 0 ? 'none' : parts.join(', ');
}

function findingOf(regions: readonly Region[], counted: readonly (AwardCount & { stage: ExemplarStage })[]): string {
  const totals = totalsByRegion(regions.map(({ slug }) => slug), counted);
  const total = sumCounts(totals);
  const most = Math.max(...totals.map(({ count }) => count));
  const leaders = totals.filter(({ count }) => count === most);
  const expected = sumCounts(counted.filter((award) => award.stage === 'expected'));
  const hedge = expected === 0 ? '' : expected === total ? ', all only expected' : `; ${formatNumber(expected)} of the ${formatNumber(total)} are only expected`;
  if (leaders.some(({ regionSlug }) => regionSlug === null)) return `No region is recorded for ${formatNumber(most)} of ${formatNumber(total)} exemplars${hedge}`;
  const names = formatList(leaders.map(({ regionSlug }) => nameOf(regions, regionSlug)));
  return leaders.length === 1
    ? `${names} has the most exemplars: ${formatNumber(most)} of ${formatNumber(total)}${hedge}`
    : `${names} have the most exemplars: ${formatNumber(most)} each of ${formatNumber(total)}${hedge}`;
}

function nameOf(regions: readonly Region[], slug: string | null): string {
  return regions.find((region) => region.slug === slug)?.name ?? NOT_RECORDED;
}
