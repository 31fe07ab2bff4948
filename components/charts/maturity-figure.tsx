import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { DataTable } from '@/components/nhs/data-table';
import { formatNumber } from '@/lib/format/format-number';
import { chartFileHref } from '@/lib/view/chart/chart-file-href';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { SCORE_LABEL } from '@/lib/view/maturity/score-label';
import type { MaturityView, ScoredPart } from '@/lib/view/maturity/to-maturity-view';
import { PROGRAMME_PART_LABEL } from '@/lib/view/programme/programme-part-label';
import type { SearchParams } from '@/lib/view/url/search-params';
import { ChartFrame } from './chart-frame';

const PART: Readonly<Record<ScoredPart, string>> = { ...PROGRAMME_PART_LABEL, published_average: 'Average, as published', computed_average: 'Average, computed here' };

export type MaturityFigureProps = { view: MaturityView; round: string; clock: ClockView; params: SearchParams };

/** The scores of one round: drawn, and told whole in a table with where each came from. */
export function MaturityFigure({ view, round, clock, params }: MaturityFigureProps) {
  return (
    <ChartFrame
      id="maturity"
      finding={view.finding}
      note="Trusts scored themselves, from 0 to 100. Those whose scores are public are mostly the highest and the lowest, so a mean of them is no average of England."
      source="Source: each figure’s own, in the table; trusts’ parts in the programme, this register."
      view={view.chart}
      clock={clock}
      csvHref={chartFileHref('maturity', params, clock)}
    >
      <DataTable
        id="maturity-rows"
        caption={`Scores of the round ${round}`}
        columns={[
          { key: 'name', label: 'Trust or average' },
          { key: 'measure', label: 'Score of' },
          { key: 'score', label: 'Score, 0 to 100', isNumeric: true },
          { key: 'part', label: 'Part in the programme' },
          { key: 'source', label: 'Source' },
        ]}
        rows={view.rows.map((row) => ({
          key: row.key,
          cells: {
            name: row.odsCode === null ? row.name : <a href={withClock(`/trusts/${encodeURIComponent(row.odsCode)}`, clock)}>{row.name}</a>,
            measure: SCORE_LABEL[row.measure],
            score: row.score === null ? `In words: ${row.inWords ?? ''}` : formatNumber(row.score),
            part: PART[row.part],
            source: row.evidence === null ? 'Computed here from the figures that are public' : <SourceDisclosure evidence={toEvidenceView(row.evidence, clock)} of={`${row.name}, ${SCORE_LABEL[row.measure]}, ${round}`} />,
          },
        }))}
        empty="No score of this round is public."
      />
    </ChartFrame>
  );
}
