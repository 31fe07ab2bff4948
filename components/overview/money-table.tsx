import type { ReactNode } from 'react';
import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import { DataTable, type DataTableRow } from '@/components/nhs/data-table';
import type { ClaimLine } from '@/lib/view/overview/claim-lines';
import type { MoneyLine, MoneyLines } from '@/lib/view/overview/money-lines';

export type MoneyTableProps = {
  money: MoneyLines;
  /** The pot that was published for exemplars, if any: what ceilings stand against. */
  pot: ClaimLine | null;
  /** What sources say of receipts in words, or that nothing was paid: beside the line of what is received. */
  receiptClaims: readonly ClaimLine[];
};

/** Money by kind, a line for each: kinds are never added together. */
export function MoneyTable({ money, pot, receiptClaims }: MoneyTableProps) {
  const rows = money.lines.flatMap((line): DataTableRow[] => [
    { key: line.kind, cells: { kind: <a href={line.href}>{line.label}</a>, amount: amountOf(line), parts: partsOf(line, line.kind === 'received' ? receiptClaims : []) } },
    ...(line.kind === 'ceiling' && pot !== null ? [potRow(pot)] : []),
  ]);
  return (
    <>
      <DataTable
        id="money"
        caption="Money by kind"
        isCaptionHidden
        columns={[
          { key: 'kind', label: 'Kind' },
          { key: 'amount', label: 'Comes to' },
          { key: 'parts', label: 'Made of' },
        ]}
        rows={rows}
        empty="No money is recorded."
      />
      {money.notRecorded && <p className="text-base text-secondary">{money.notRecorded}</p>}
    </>
  );
}

function amountOf(line: MoneyLine): ReactNode {
  if (line.amount !== null) return <strong className="gde-money">{line.amount}</strong>;
  return <span className="gde-not-recorded">None reported</span>;
}

function partsOf(line: MoneyLine, claims: readonly ClaimLine[]): ReactNode {
  return (
    <>
      {line.parts.map((part) => (
        <span key={part} className="block">
          {part}
        </span>
      ))}
      {line.amount === null && <span className="block">{line.kind === 'received' ? 'That no receipt is reported does not say that nothing was paid.' : 'No entry is recorded by this date.'}</span>}
      {claims.map((claim) => (
        <span key={claim.id} className="block">
          {claim.statement}
          <SourceDisclosure evidence={claim.evidence} of={claim.statement} />
        </span>
      ))}
    </>
  );
}

function potRow(pot: ClaimLine): DataTableRow {
  return {
    key: 'pot',
    cells: {
      kind: 'Published pot',
      amount: <strong className="gde-money">{pot.value}</strong>,
      parts: (
        <>
          {pot.statement}
          {pot.hedge !== null && ` The source: ${pot.hedge}.`}
          <SourceDisclosure evidence={pot.evidence} of="published pot" />
        </>
      ),
    },
  };
}
