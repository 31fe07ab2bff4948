import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { DataTable } from '@/components/nhs/data-table';
import { formatNumber } from '@/lib/format/format-number';
import type { PublishedFigure } from '@/lib/queries/maturity/list-published-figures';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { MATURITY_MEASURE_LABEL } from '@/lib/view/maturity/maturity-measure-label';
import { PROGRAMME_PART_LABEL } from '@/lib/view/programme/programme-part-label';

/** What was published of trusts that is no score: ranks, and changes since the round before. */
export function OtherFiguresTable({ figures, round, clock }: { figures: readonly PublishedFigure[]; round: string; clock: ClockView }) {
  return (
    <DataTable
      id="other-figures"
      caption={`Ranks and changes published of the round ${round}`}
      columns={[
        { key: 'trust', label: 'Trust' },
        { key: 'measure', label: 'What was published' },
        { key: 'figure', label: 'Figure or words', isNumeric: true },
        { key: 'part', label: 'Part in the programme' },
        { key: 'source', label: 'Source' },
      ]}
      rows={figures.map(({ id, odsCode, trustName, part, measure, value, valueText, evidence }) => ({
        key: id,
        cells: {
          trust: <a href={withClock(`/trusts/${encodeURIComponent(odsCode)}`, clock)}>{trustName}</a>,
          measure: MATURITY_MEASURE_LABEL[measure],
          figure: value === null ? valueText : formatNumber(Number(value)),
          part: PROGRAMME_PART_LABEL[part],
          source: <SourceDisclosure evidence={toEvidenceView(evidence, clock)} of={`${trustName}, ${MATURITY_MEASURE_LABEL[measure]}, ${round}`} />,
        },
      }))}
      empty="None."
    />
  );
}
