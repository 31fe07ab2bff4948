import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import type { DataTableRow } from '@/components/nhs/data-table';
import type { RegisterColumn } from '@/components/register/register-page';
import { DATE_PRECISIONS } from '@/lib/domain/evidence/date-precision';
import { SOURCE_KINDS } from '@/lib/domain/evidence/source-kind';
import { formatNumber } from '@/lib/format/format-number';
import { numberOf, textOf, wordOf } from '@/lib/schemas/tables/row-values';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { SOURCE_KIND_LABEL } from '@/lib/view/source/source-kind-label';

export const SOURCE_COLUMNS: readonly RegisterColumn[] = [
  { key: 'title', label: 'Source', sortBy: 'title' },
  { key: 'publisher', label: 'Publisher', sortBy: 'publisher' },
  { key: 'kind', label: 'Kind', sortBy: 'kind' },
  { key: 'published', label: 'Published', sortBy: 'published_on', sortsDescendingFirst: true },
  { key: 'assertions', label: 'What rests on it', isNumeric: true, sortBy: 'assertion_count', sortsDescendingFirst: true },
];

/** Sources as rows of their list. */
export function sourceRows(rows: readonly TableRow[], clock: ClockView): DataTableRow[] {
  return rows.map((row) => {
    const id = String(row.source_id);
    const published = textOf(row, 'published_on');
    return {
      key: id,
      cells: {
        title: <a href={withClock(`/sources/${encodeURIComponent(id)}`, clock)}>{row.title}</a>,
        publisher: row.publisher,
        kind: SOURCE_KIND_LABEL[wordOf(row, 'kind', SOURCE_KINDS)],
        published: published === null ? null : <DateWithPrecision date={published} precision={wordOf(row, 'published_on_precision', DATE_PRECISIONS)} />,
        assertions: formatNumber(numberOf(row, 'assertion_count') ?? 0),
      },
    };
  });
}
