import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { RowSource } from '@/components/evidence/row-source';
import { StatusTag } from '@/components/evidence/status-tag';
import type { DataTableRow } from '@/components/nhs/data-table';
import type { RegisterColumn } from '@/components/register/register-page';
import { TrustLinks } from '@/components/trust/trust-links';
import { COHORTS } from '@/lib/domain/cohort/cohort';
import { CONFIDENCES } from '@/lib/domain/evidence/confidence';
import { DATE_PRECISIONS } from '@/lib/domain/evidence/date-precision';
import { EXEMPLAR_STATUSES } from '@/lib/domain/exemplar/status';
import { capitalise } from '@/lib/format/capitalise';
import { listOf, textOf, wordOf } from '@/lib/schemas/tables/row-values';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { toSourceView } from '@/lib/view/evidence/to-source-view';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';

export const EXEMPLAR_COLUMNS: readonly RegisterColumn[] = [
  { key: 'name', label: 'Exemplar', sortBy: 'name' },
  { key: 'cohort', label: 'Cohort', sortBy: 'cohort' },
  { key: 'trusts', label: 'Trusts' },
  { key: 'region', label: 'Region', sortBy: 'regions' },
  { key: 'status', label: 'Status', sortBy: 'status' },
  { key: 'since', label: 'Since', sortBy: 'status_effective_on', sortsDescendingFirst: true },
  { key: 'source', label: 'Source', sortBy: 'status_confidence' },
];

/** Exemplars as rows of their list. */
export function exemplarRows(rows: readonly TableRow[], titles: ReadonlyMap<string, { title: string; publisher: string }>, clock: ClockView): DataTableRow[] {
  return rows.map((row) => {
    const slug = String(row.slug);
    const names = listOf(row, 'trust_names');
    return {
      key: slug,
      cells: {
        name: <a href={withClock(`/exemplars/${slug}`, clock)}>{row.name}</a>,
        cohort: capitalise(COHORT_LABEL[wordOf(row, 'cohort', COHORTS)]),
        trusts: names.length === 0 ? null : <TrustLinks odsCodes={listOf(row, 'trust_ods_codes')} names={names} clock={clock} />,
        region: listOf(row, 'regions').join(', '),
        status: <StatusTag status={EXEMPLAR_STATUS_TAG[wordOf(row, 'status', EXEMPLAR_STATUSES)]} />,
        since: <DateWithPrecision date={textOf(row, 'status_effective_on')} precision={wordOf(row, 'status_precision', DATE_PRECISIONS)} />,
        source: <RowSource source={toSourceView(String(row.status_source_id), titles, clock)} confidence={wordOf(row, 'status_confidence', CONFIDENCES)} />,
      },
    };
  });
}
