import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { NotRecorded } from '@/components/evidence/not-recorded';
import { RowSource } from '@/components/evidence/row-source';
import { StatusTag } from '@/components/evidence/status-tag';
import type { DataTableRow } from '@/components/nhs/data-table';
import type { RegisterColumn } from '@/components/register/register-page';
import { COHORTS } from '@/lib/domain/cohort/cohort';
import { CONFIDENCES } from '@/lib/domain/evidence/confidence';
import { DATE_PRECISIONS } from '@/lib/domain/evidence/date-precision';
import { FAST_FOLLOWER_STATUSES } from '@/lib/domain/fast-follower/status';
import { capitalise } from '@/lib/format/capitalise';
import { numberOf, textOf, wordOf } from '@/lib/schemas/tables/row-values';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { toSourceView } from '@/lib/view/evidence/to-source-view';
import { replicationText } from '@/lib/view/fast-follower/replication-text';
import { FAST_FOLLOWER_STATUS_TAG } from '@/lib/view/status/fast-follower-status-tag';

export const FAST_FOLLOWER_COLUMNS: readonly RegisterColumn[] = [
  { key: 'follower', label: 'Follower trust', sortBy: 'trust_name' },
  { key: 'exemplar', label: 'Follows', sortBy: 'exemplar_name' },
  { key: 'cohort', label: 'Cohort', sortBy: 'cohort' },
  { key: 'status', label: 'Status', sortBy: 'status' },
  { key: 'since', label: 'Since', sortBy: 'status_effective_on', sortsDescendingFirst: true },
  { key: 'replication', label: 'Replication', sortBy: 'replication_low', sortsDescendingFirst: true },
  { key: 'source', label: 'Source', sortBy: 'status_confidence' },
];

/** Pairings as rows of their list. One whose trust is not recorded is named by its exemplar. */
export function fastFollowerRows(rows: readonly TableRow[], titles: ReadonlyMap<string, { title: string; publisher: string }>, clock: ClockView): DataTableRow[] {
  return rows.map((row) => {
    const reference = String(row.reference);
    const code = textOf(row, 'trust_ods_code');
    const href = withClock(`/fast-followers/${encodeURIComponent(reference)}`, clock);
    return {
      key: reference,
      cells: {
        follower:
          code === null ? (
            <a href={href}>
              Trust not recorded<span className="nhsuk-u-visually-hidden">, follower of {row.exemplar_name}</span>
            </a>
          ) : (
            <>
              <a href={href}>{row.trust_name}</a> <span className="gde-code">{code}</span>
            </>
          ),
        exemplar: <a href={withClock(`/exemplars/${String(row.exemplar_slug)}`, clock)}>{row.exemplar_name}</a>,
        cohort: capitalise(COHORT_LABEL[wordOf(row, 'cohort', COHORTS)]),
        status: <StatusTag status={FAST_FOLLOWER_STATUS_TAG[wordOf(row, 'status', FAST_FOLLOWER_STATUSES)]} />,
        since: <DateWithPrecision date={textOf(row, 'status_effective_on')} precision={wordOf(row, 'status_precision', DATE_PRECISIONS)} />,
        replication: replicationText(numberOf(row, 'replication_low'), numberOf(row, 'replication_high')) ?? <NotRecorded />,
        source: <RowSource source={toSourceView(String(row.status_source_id), titles, clock)} confidence={wordOf(row, 'status_confidence', CONFIDENCES)} />,
      },
    };
  });
}
