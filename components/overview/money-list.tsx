import { SourceDisclosure } from '@/components/evidence/source-disclosure';
import type { ClaimLine } from '@/lib/view/overview/claim-lines';
import type { MoneyLine, MoneyLines } from '@/lib/view/overview/money-lines';

export type MoneyListProps = {
  money: MoneyLines;
  /** The pot that was published for exemplars, if any: what ceilings stand against. */
  pot: ClaimLine | null;
  /** What sources say of receipts in words, or that nothing was paid: beside the line of what is received. */
  receiptClaims: readonly ClaimLine[];
};

/** Money by kind, a line for each: kinds are never added together. */
export function MoneyList({ money, pot, receiptClaims }: MoneyListProps) {
  return (
    <>
      <dl className="nhsuk-summary-list gde-summary-list">
        {money.lines.map((line) => (
          <KindRows key={line.kind} line={line} pot={line.kind === 'ceiling' ? pot : null} claims={line.kind === 'received' ? receiptClaims : []} />
        ))}
      </dl>
      {money.notRecorded && <p className="text-base text-secondary">{money.notRecorded}</p>}
    </>
  );
}

function KindRows({ line, pot, claims }: { line: MoneyLine; pot: ClaimLine | null; claims: readonly ClaimLine[] }) {
  return (
    <>
      <div className="nhsuk-summary-list__row">
        <dt className="nhsuk-summary-list__key">
          <a href={line.href}>{line.label}</a>
        </dt>
        <dd className="nhsuk-summary-list__value">
          {line.amount === null ? <span className="gde-not-recorded">None reported</span> : <strong className="gde-money">{line.amount}</strong>}
          {line.entries !== null && <span className="text-secondary"> in {line.entries}</span>}
          {line.parts.map((part) => (
            <span key={part} className="block">
              {part}
            </span>
          ))}
          {line.kind === 'received' && line.amount === null && <span className="block">That no receipt is reported does not say that nothing was paid.</span>}
          {claims.map((claim) => (
            <span key={claim.id} className="mt-2 block">
              {claim.statement}
              <SourceDisclosure evidence={claim.evidence} of={claim.statement} />
            </span>
          ))}
        </dd>
      </div>
      {pot !== null && (
        <div className="nhsuk-summary-list__row">
          <dt className="nhsuk-summary-list__key">Published pot</dt>
          <dd className="nhsuk-summary-list__value">
            <strong className="gde-money">{pot.value}</strong>
            <span className="block">
              {pot.statement}
              {pot.hedge !== null && ` As the source hedged it: ${pot.hedge}.`}
            </span>
            <SourceDisclosure evidence={pot.evidence} of="published pot" />
          </dd>
        </div>
      )}
    </>
  );
}
