import { DataTable } from '@/components/nhs/data-table';
import type { LedgerByDate } from '@/lib/view/funding/to-ledger-by-date';
import { LedgerAmount } from './ledger-amount';

/** The ledger of several owners, a row a date: what moved, and each kind's own running balance. */
export function LedgerByDateTable({ ledger, caption }: { ledger: LedgerByDate; caption: string }) {
  return (
    <div className="gde-ledger">
      <DataTable
        id="ledger-by-date"
        caption={caption}
        isCaptionHidden
        layout={ledger.columns.length > 6 ? 'scroll' : 'cards'}
        columns={[{ key: 'date', label: 'Date' }, ...ledger.columns.map(({ key, label }) => ({ key, label, isNumeric: true }))]}
        rows={ledger.rows.map((row) => ({
          key: row.key,
          cells: {
            date: (
              <>
                {row.label} <span className="gde-line gde-quiet">{row.entries}</span>
              </>
            ),
            ...Object.fromEntries(ledger.columns.map(({ key }) => [key, <LedgerAmount key={key} cell={row.cells[key]} />])),
          },
        }))}
        empty="No ledger entries are shown."
      />
    </div>
  );
}
