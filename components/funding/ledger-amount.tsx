import type { LedgerCell } from '@/lib/view/funding/ledger-columns';
import './ledger.css';

/** A kind's cell in a row of a ledger: what moved it, and its balance. One that did not move stands back, and on a small screen leaves the row. */
export function LedgerAmount({ cell }: { cell: LedgerCell | undefined }) {
  if (cell === undefined || cell.balance === null) return <span className="gde-ledger__unmoved">None yet</span>;
  if (cell.moved === null) {
    return (
      <span className="gde-ledger__unmoved">
        <span className="nhsuk-u-visually-hidden">Unchanged: </span>
        {cell.balance}
      </span>
    );
  }
  return (
    <>
      <span className="gde-money gde-ledger__moved">{cell.moved}</span>
      <span className="gde-line">
        <span className="gde-quiet">Balance</span> <strong className="gde-money">{cell.balance}</strong>
      </span>
    </>
  );
}
