import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { DataTable } from '@/components/nhs/data-table';
import { MATURITY_MEASURES } from '@/lib/domain/maturity/maturity-measure';
import { formatList } from '@/lib/format/format-list';
import { formatNumber } from '@/lib/format/format-number';
import type { TrustDetail } from '@/lib/queries/trust/get-trust';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { onDate } from '@/lib/view/evidence/date-words';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { MATURITY_MEASURE_LABEL } from '@/lib/view/maturity/maturity-measure-label';

/** The sections that every trust scored itself on: those not published of a round are named. */
const SECTIONS = MATURITY_MEASURES.filter((measure) => measure === 'readiness' || measure === 'capabilities' || measure === 'enabling_infrastructure');

/** A trust's published digital maturity figures by round, what of each round is not public, and its group in the Wachter review. */
export function MaturityTable({ trust: { name, maturity, wachter }, clock }: { trust: TrustDetail; clock: ClockView }) {
  const rounds = [...new Set(maturity.map(({ round }) => round))];
  return (
    <>
      {maturity.length > 0 && (
        <DataTable
          id="maturity-table"
          caption={`Digital maturity figures of ${name}`}
          isCaptionHidden
          columns={[
            { key: 'measure', label: 'Measure' },
            { key: 'round', label: 'Round' },
            { key: 'figure', label: 'Figure', isNumeric: true },
            { key: 'source', label: 'Source' },
          ]}
          rows={maturity.map((item) => ({
            key: item.id,
            cells: {
              measure: MATURITY_MEASURE_LABEL[item.measure],
              round: item.round,
              figure: item.value === null ? item.valueText : formatNumber(Number(item.value)),
              source: <SourceDisclosure evidence={toEvidenceView(item.evidence, clock)} of={`${MATURITY_MEASURE_LABEL[item.measure]}, ${item.round}`} />,
            },
          }))}
          empty=""
        />
      )}
      {rounds.map((round) => {
        const missing = SECTIONS.filter((section) => !maturity.some((item) => item.round === round && item.measure === section));
        return missing.length === 0 ? null : (
          <p key={round} className="nhsuk-body-s">
            Not public for the round {round}: {formatList(missing.map((section) => MATURITY_MEASURE_LABEL[section].split(',')[0]?.toLowerCase() ?? section))}.
          </p>
        );
      })}
      {wachter.map((placed) => (
        <div key={placed.id}>
          <p className="nhsuk-u-margin-bottom-0">
            Group {placed.group} of the Wachter review {onDate(placed.evidence)}.
          </p>
          <SourceDisclosure evidence={toEvidenceView(placed.evidence, clock)} of={`Wachter group of ${name}`} />
        </div>
      ))}
    </>
  );
}
