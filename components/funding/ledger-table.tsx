import { DateWithPrecision } from '@/components/evidence/date-with-precision';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { DataTable } from '@/components/nhs/data-table';
import type { LedgerRowView, LedgerView } from '@/lib/view/funding/to-ledger-view';
import { LedgerAmount } from './ledger-amount';

/** How many kinds fit beside one another where the page has two columns. */
const KINDS_SIDE_BY_SIDE = 5;

/** The ledger of one owner in the order of its dates, a column a kind with its own running balance; `of` names the owner. */
export function LedgerTable({ id, ledger, of, isKeeper = false }: { id: string; ledger: LedgerView; of: string; /** Whether the person who reads may reverse its entries. */ isKeeper?: boolean }) {
  return (
    <div className="gde-ledger">
      <DataTable
        id={id}
        caption={`Ledger of ${of}`}
        isCaptionHidden
        layout={ledger.columns.length > KINDS_SIDE_BY_SIDE ? 'scroll' : 'cards'}
        columns={[{ key: 'entry', label: 'Entry' }, ...ledger.columns.map(({ key, label }) => ({ key, label, isNumeric: true }))]}
        rows={ledger.rows.map((row) => ({
          key: row.id,
          cells: { entry: <Entry row={row} of={of} isReversible={isKeeper && !row.isReversed && !row.isReversal} />, ...Object.fromEntries(ledger.columns.map(({ key }) => [key, <LedgerAmount key={key} cell={row.cells[key]} />])) },
        }))}
        empty="No money of its own is recorded."
      />
    </div>
  );
}

function Entry({ row, of, isReversible }: { row: LedgerRowView; of: string; isReversible: boolean }) {
  const text = (
    <>
      <DateWithPrecision date={row.effectiveOn} precision={row.precision} />
      <span className="gde-line">
        {row.what}
        {row.tranche && `, ${row.tranche.toLowerCase()}`}
      </span>
    </>
  );
  return (
    <div id={`entry-${row.id}`}>
      {row.isReversed ? (
        <>
          <s>{text}</s>
          <span className="gde-line gde-quiet">Taken back since</span>
        </>
      ) : (
        text
      )}
      {row.note && <span className="gde-line gde-quiet">{row.note}</span>}
      <SourceDisclosure evidence={row.evidence} of={`${row.what}, ${of}`} />
      {row.fileCount > 0 && (
        <a className="gde-line font-normal text-base" href={`/funding/${encodeURIComponent(row.id)}/evidence`}>
          {row.fileCount === 1 ? '1 file' : `${row.fileCount} files`}
          <span className="nhsuk-u-visually-hidden"> of evidence: {row.what}</span>
        </a>
      )}
      {isReversible && (
        <a className="gde-line font-normal text-base" href={`/funding/${encodeURIComponent(row.id)}/reverse`}>
          Reverse
          <span className="nhsuk-u-visually-hidden">: {row.what}</span>
        </a>
      )}
    </div>
  );
}
