import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { StatusTag } from '@/components/evidence/status-tag';
import { DataTable } from '@/components/nhs/data-table';
import { capitalise } from '@/lib/format/capitalise';
import type { ExemplarPart } from '@/lib/queries/record/list-exemplars';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { toEvidenceView } from '@/lib/view/evidence/to-evidence-view';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';

/** Exemplars of a footprint or of its trusts, each with where it stands. */
export function ExemplarPartsTable({ id, caption, exemplars, clock }: { id: string; caption: string; exemplars: readonly ExemplarPart[]; clock: ClockView }) {
  return (
    <DataTable
      id={id}
      caption={caption}
      isCaptionHidden
      columns={[
        { key: 'exemplar', label: 'Exemplar' },
        { key: 'cohort', label: 'Cohort' },
        { key: 'status', label: 'Status' },
        { key: 'since', label: 'Since' },
      ]}
      rows={exemplars.map((exemplar) => ({
        key: exemplar.slug,
        cells: {
          exemplar: <a href={withClock(`/exemplars/${exemplar.slug}`, clock)}>{exemplar.name}</a>,
          cohort: capitalise(COHORT_LABEL[exemplar.cohort]),
          status: <StatusTag status={EXEMPLAR_STATUS_TAG[exemplar.status]} />,
          since: (
            <div>
              <DateWithPrecision date={exemplar.evidence.effectiveOn} precision={exemplar.evidence.precision} />
              <SourceDisclosure evidence={toEvidenceView(exemplar.evidence, clock)} of={`status of ${exemplar.name}`} />
            </div>
          ),
        },
      }))}
      empty="No exemplar is recorded by this date."
    />
  );
}
