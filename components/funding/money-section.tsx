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
  /** The owner's key, for whoever keeps the ledger; null for anyone else. */
  keeps: string | null;
  /** Where its tranches are. */
  tranchesHref: string;
  /** "30 June 2017". */
  asAt: string;
  /** Money of the whole cohort, tranches, what may be recorded. */
  children?: ReactNode;
};

/** The money of one award or pairing: its ledger, its match funding, and how long its promise has waited. */
export function MoneySection({ ledger, match, of, ageing, keeps, tranchesHref, asAt, children }: MoneySectionProps) {
  return (
    <Section id="money" heading="Money" answer={ageing ?? undefined}>
      {ledger.rows.length === 0 ? (
        <p>No money of its own is recorded by {asAt}.</p>
      ) : (
        <>
          <LedgerTable id="ledger" ledger={ledger} of={of} isKeeper={keeps !== null} />
          <p className="nhsuk-body-s">A ceiling is not an approval and an approval is not a payment: each kind has its own balance, and the kinds are never added together.</p>
        </>
      )}
      {keeps !== null && (
        <p>
          <a href={`/funding/record-entry?owner=${encodeURIComponent(keeps)}`}>Record a ledger entry</a>
        </p>
      )}
      <p>
        <a href={tranchesHref}>Tranches: plan, forecast and what came</a>
      </p>
      {match && <MatchPart match={match} of={of} />}
      {children}
    </Section>
  );
}
