import type { ReactNode } from 'react';
import { Section } from '@/components/layout/section';
import type { LedgerView } from '@/lib/view/funding/to-ledger-view';
import type { MatchView } from '@/lib/view/funding/to-match-view';
import { LedgerTable } from './ledger-table';
import { MatchPart } from './match-part';

export type MoneySectionProps = {
  ledger: LedgerView;
  match: MatchView | null;
  of: string;
  /** How the promise has aged. */
  ageing: string | null;
  /** "30 June 2017". */
  asAt: string;
  /** Money of the whole cohort, tranches, what may be recorded. */
  children?: ReactNode;
};

/** The money of one award or pairing: its ledger, its match funding, and how long its promise has waited. */
export function MoneySection({ ledger, match, of, ageing, asAt, children }: MoneySectionProps) {
  return (
    <Section id="money" heading="Money" answer={ageing ?? undefined}>
      {ledger.rows.length === 0 ? (
        <p>No money of its own is recorded by {asAt}.</p>
      ) : (
        <>
          <LedgerTable id="ledger" ledger={ledger} of={of} />
          <p className="nhsuk-body-s">A ceiling is not an approval and an approval is not a payment: each kind has its own balance, and the kinds are never added together.</p>
        </>
      )}
      {match && <MatchPart match={match} of={of} />}
      {children}
    </Section>
  );
}
