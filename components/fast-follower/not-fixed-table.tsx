import { StatusTag } from '@/components/evidence/status-tag';
import { DataTable } from '@/components/nhs/data-table';
import { capitalise } from '@/lib/format/capitalise';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import type { NotFixedRow } from '@/lib/view/fast-follower/to-replication-view';
import { FAST_FOLLOWER_STATUS_TAG } from '@/lib/view/status/fast-follower-status-tag';

/** Pairings of which no share can be given, and why. */
export function NotFixedTable({ rows, clock }: { rows: readonly NotFixedRow[]; clock: ClockView }) {
  return (
    <DataTable
      id="not-fixed"
      caption="Pairings without a share"
      isCaptionHidden
      columns={[
        { key: 'follower', label: 'Follower' },
        { key: 'exemplar', label: 'Follows' },
        { key: 'cohort', label: 'Cohort' },
        { key: 'status', label: 'Status' },
        { key: 'reason', label: 'Why' },
      ]}
      rows={rows.map(({ reference, name, exemplar, cohort, status, reason }) => ({
        key: reference,
        cells: {
          follower: <a href={withClock(`/fast-followers/${encodeURIComponent(reference)}`, clock)}>{name}</a>,
          exemplar: <a href={withClock(`/exemplars/${exemplar.slug}`, clock)}>{exemplar.name}</a>,
          cohort: capitalise(COHORT_LABEL[cohort]),
          status: <StatusTag status={FAST_FOLLOWER_STATUS_TAG[status]} />,
          reason,
        },
      }))}
      empty="A share can be given for every pairing."
    />
  );
}
