import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import { hasLeft } from '@/lib/domain/programme/has-left';
import type { ExemplarCounts } from '@/lib/queries/overview/count-exemplars';
import type { FastFollowerCount } from '@/lib/queries/overview/count-fast-followers';
import type { RegionItem } from '@/lib/queries/overview/list-regions';
import type { CeilingsOfRegion } from '@/lib/queries/overview/sum-ceilings-by-region';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { pipelineView, type PipelineView } from './pipeline-view';
import { regionRows, type RegionRow } from './region-rows';

export type PipelineInput = {
  readonly exemplars: ExemplarCounts;
  readonly pairings: readonly FastFollowerCount[];
  readonly regions: readonly RegionItem[];
  readonly ceilings: readonly CeilingsOfRegion[];
  readonly clock: Pick<ClockView, 'params'>;
};

/** The pipeline by cohort and region, and the rows of its table; null where there is no exemplar. The same for page and file. */
export function toPipeline({ exemplars: { awards, trusts }, pairings, regions, ceilings, clock }: PipelineInput): { view: PipelineView; rows: readonly RegionRow[] } | null {
  const view = pipelineView(regions, awards);
  if (view === null) return null;
  return { view, rows: regionRows(regions, view.panels, { exemplars: awards.filter(isCounted), trusts: trusts.byRegion, pairings: pairings.filter(isCounted), ceilings }, clock) };
}

function isCounted({ status }: { readonly status: ExemplarStatus | FastFollowerStatus }): boolean {
  return !hasLeft(status);
}
