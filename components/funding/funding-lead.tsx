import { Section } from '@/components/layout/section';
import { Button } from '@/components/nhs/button';
import { Details } from '@/components/nhs/details';
import { SavedNotice } from '@/components/recording/saved-notice';
import type { ClockView } from '@/lib/view/clock/clock-view';
import type { LedgerByDate } from '@/lib/view/funding/to-ledger-by-date';
import type { MatchView } from '@/lib/view/funding/to-match-view';
import type { PromiseLine } from '@/lib/view/overview/promise-lines';
import { LedgerByDateTable } from './ledger-by-date-table';
import { MatchPart } from './match-part';
import { ViewLinks } from './view-links';

/** Of more dates than this the table is folded away: the entries come first. */
const DATES_SHOWN = 12;

type FundingLeadProps = {
  clock: ClockView;
  /** What was just done here. */
  saved: string | readonly string[] | undefined;
  /** Where an entry is recorded, for whoever may. */
  recordHref: string | null;
  ledger: LedgerByDate;
  match: MatchView | null;
  promises: readonly PromiseLine[];
};

/** What the entries shown come to, date by date and kind by kind; of a cohort, what it must find locally; of the whole, which promises wait. */
export function FundingLead({ clock, saved, recordHref, ledger, match, promises }: FundingLeadProps) {
  return (
    <>
      <SavedNotice saved={saved} />
      <ViewLinks view="ledger" clock={clock} />
      {recordHref !== null && (
        <div className="gde-buttons">
          <Button href={recordHref}>Record a ledger entry</Button>
          <a href="/funding/import">Import many at once</a>
        </div>
      )}
      {ledger.rows.length > 0 && (
        <Section id="balances" heading="Running balances" answer="Oldest first. Each kind has its own balance; no kind is added to another.">
          {ledger.rows.length > DATES_SHOWN ? (
            <Details summary={`Balances after each of ${ledger.rows.length} dates`}>
              <LedgerByDateTable ledger={ledger} caption="Running balances by date" />
            </Details>
          ) : (
            <LedgerByDateTable ledger={ledger} caption="Running balances by date" />
          )}
          {match && <MatchPart match={match} of="the cohort" />}
        </Section>
      )}
      {promises.length > 0 && (
        <Section id="ageing" heading="Promised, with nothing reported received">
          <ul className="nhsuk-list nhsuk-list--bullet">
            {promises.map(({ key, owner, amount, days, since, href }) => (
              <li key={key}>
                <a href={href}>{owner}</a>, {amount}: <strong>{days}</strong> since the promise of {since}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
