import type { DataTableRow } from '@/components/nhs/data-table';
import type { RegisterColumn } from '@/components/register/register-page';
import { formatNumber } from '@/lib/format/format-number';
import { numberOf, textOf } from '@/lib/schemas/tables/row-values';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';

export const FOOTPRINT_COLUMNS: readonly RegisterColumn[] = [
  { key: 'name', label: 'Footprint', sortBy: 'name' },
  { key: 'kind', label: 'Kind', sortBy: 'kind' },
  { key: 'code', label: 'Code', sortBy: 'code' },
  { key: 'region', label: 'Region', sortBy: 'region' },
  { key: 'trusts', label: 'Trusts', isNumeric: true, sortBy: 'trust_count', sortsDescendingFirst: true },
  { key: 'exemplars', label: 'Exemplars', isNumeric: true, sortBy: 'exemplar_count', sortsDescendingFirst: true },
  { key: 'followers', label: 'Fast followers', isNumeric: true, sortBy: 'fast_follower_count', sortsDescendingFirst: true },
];

/** Footprints as rows of their list. A count of nothing recorded is not recorded, not 0. */
export function footprintRows(rows: readonly TableRow[], clock: ClockView): DataTableRow[] {
  return rows.map((row) => {
    const code = String(row.code);
    const count = (column: string) => {
      const value = numberOf(row, column);
      return value === null ? null : formatNumber(value);
    };
    return {
      key: code,
      cells: {
        name: <a href={withClock(`/footprints/${encodeURIComponent(code)}`, clock)}>{row.name}</a>,
        kind: row.kind,
        code: <span className="gde-code">{code}</span>,
        region: textOf(row, 'region'),
        trusts: count('trust_count'),
        exemplars: count('exemplar_count'),
        followers: count('fast_follower_count'),
      },
    };
  });
}
