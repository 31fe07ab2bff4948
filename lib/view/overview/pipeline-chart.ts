import type { ExemplarStage } from '@/lib/domain/programme/exemplar-stage';
import type { BarChartView, ChartLook } from '@/lib/view/chart/bar-chart';
import { EXEMPLAR_STAGE_LABEL } from './exemplar-stage-label';
import { barText, type PipelineView } from './pipeline-view';

const LOOK: Readonly<Record<ExemplarStage, ChartLook>> = { expected: 'hatched', named: 'solid', delivering: 'striped', accredited: 'dotted', ended: 'pale' };

/** The pipeline for drawing: a panel for each cohort, a bar for each region. */
export function pipelineChart({ panels, stages, longest }: PipelineView): BarChartView {
  const drawn = stages.toReversed();
  return {
    parts: drawn.map((stage) => ({ key: stage, label: EXEMPLAR_STAGE_LABEL[stage], look: LOOK[stage] })),
    panels: panels.map(({ cohort, label, total, bars }) => ({
      key: cohort,
      title: label,
      total: String(total),
      description: `${label} exemplars by region`,
      bars: bars.map((bar) => ({
        axisLabel: `${bar.region}: ${bar.total}`,
        name: bar.region,
        text: barText(bar),
        values: drawn.map((stage) => bar.stages[stage]),
        labels: drawn.map((stage) => (bar.stages[stage] === 0 ? '' : String(bar.stages[stage]))),
      })),
    })),
    longest,
  };
}
