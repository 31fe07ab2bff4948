import { DataTable } from '@/components/nhs/data-table';
import { LEDGER_KINDS } from '@/lib/domain/funding/ledger-kind';
import type { SupportedBy } from '@/lib/domain/maturity/support';
import { type NamedSupportRow, supportMoneyText } from '@/lib/view/maturity/to-support-view';
import { LEDGER_KIND_LABEL } from '@/lib/view/money/ledger-kind-label';

/** Every kind of money of which something is recorded, side by side and never added. */
export function SupportMoneyTable({ rows, by }: { rows: readonly NamedSupportRow[]; by: SupportedBy }) {
  const kinds = LEDGER_KINDS.filter((kind) => rows.some(({ money }) => money[kind] !== undefined));
  if (kinds.length === 0) return <p className="gde-empty">No money is recorded by this date.</p>;
  return (
    <DataTable
      id="support-money"
      caption={`Money of each kind by ${by === 'group' ? 'Wachter group' : 'region'}; kinds are never added together`}
      layout="scroll"
      isCompact
      columns={[{ key: 'name', label: by === 'group' ? 'Group' : 'Region' }, ...kinds.map((kind) => ({ key: kind, label: LEDGER_KIND_LABEL[kind], isNumeric: true }))]}
      rows={rows.map((row) => ({ key: row.key, cells: { name: row.name, ...Object.fromEntries(kinds.map((kind) => [kind, supportMoneyText(row, kind) ?? 'none recorded'])) } }))}
      empty=""
    />
  );
}
