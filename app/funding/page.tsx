import type { Metadata } from 'next';
import { wholePage, wholePageMetadata } from '@/app/whole-page';
import { readRegisterPage } from '@/app/read-register-page';
import { FUNDING_COLUMNS, fundingRows } from '@/components/funding/funding-rows';
import { FundingLead } from '@/components/funding/funding-lead';
import { RegisterPage } from '@/components/register/register-page';
import { QueueView } from './queue-view';
import { TranchesView } from './tranches-view';
import { currentActor, currentReader } from '@/lib/auth/session';
import { openReading } from '@/lib/queries/reading';
import { parseClockParams } from '@/lib/schemas/clock-params';
import { allValues } from '@/lib/schemas/raw-params';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { FUNDING_VIEW_HEADING, toFundingView } from '@/lib/view/funding/funding-views';
import { canKeepLedger } from '@/lib/domain/policy/money';
import { listLedgerSteps } from '@/lib/queries/funding/list-ledger-steps';
import { sumByKind } from '@/lib/queries/funding/sum-by-kind';
import { listUnmetPromises } from '@/lib/queries/overview/list-unmet-promises';
import { listMatchRules } from '@/lib/queries/record/list-match-rules';
import { listSourceTitles } from '@/lib/queries/source/list-source-titles';
import type { RawParams } from '@/lib/schemas/raw-params';
import { FUNDING_TABLE } from '@/lib/schemas/tables/funding-table';
import { textOf } from '@/lib/schemas/tables/row-values';
import { fundingListAnswer } from '@/lib/view/funding/funding-list-answer';
import { cohortShown } from '@/lib/view/funding/cohort-shown';
import { hasAwards } from '@/lib/view/funding/has-awards';
import { toLedgerByDate } from '@/lib/view/funding/to-ledger-by-date';
import { toMatchView } from '@/lib/view/funding/to-match-view';
import { promiseLines } from '@/lib/view/overview/promise-lines';
import { pageTitle } from '@/lib/view/page/page-title';

export const generateMetadata = wholePageMetadata(async function generateMetadata({ searchParams }: { searchParams: Promise<RawParams> }): Promise<Metadata> {
  return { title: pageTitle(FUNDING_VIEW_HEADING[toFundingView(allValues(await searchParams, 'view')[0] ?? null)]) };
});

export default wholePage(async function FundingPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const raw = await searchParams;
  const view = toFundingView(allValues(raw, 'view')[0] ?? null);
  if (view !== 'ledger') {
    const { requestedClock, ignored } = parseClockParams(raw);
    const reading = await openReading(requestedClock, await currentReader());
    const clock = toClockView(reading);
    return view === 'queue' ? <QueueView reading={reading} clock={clock} ignored={ignored} /> : <TranchesView reading={reading} clock={clock} ignored={ignored} asked={allValues(raw, 'page')} />;
  }
  const { reading, table, shared } = await readRegisterPage(FUNDING_TABLE, searchParams);
  const { saved } = raw;
  const actor = await currentActor();
  const shown = cohortShown(table.query);
  const [sums, steps, rules, promises, titles] = await Promise.all([
    sumByKind(reading, table.query),
    listLedgerSteps(reading, table.query),
    shown.cohort === null ? [] : listMatchRules(reading, shown.cohort),
    shown.isWhole ? listUnmetPromises(reading) : [],
    listSourceTitles(reading, table.rows.map((row) => textOf(row, 'source_id'))),
  ]);
  return (
    <RegisterPage
      {...shared}
      answer={fundingListAnswer(sums)}
      noun={['ledger entry', 'ledger entries']}
      withoutForms={hasAwards(sums) ? [] : ['360giving']}
      columns={FUNDING_COLUMNS}
      lead={
        <FundingLead
          clock={shared.clock}
          saved={saved}
          recordHref={canKeepLedger(actor) ? `/funding/record-entry${shown.cohort === null ? '' : `?owner=cohort:${shown.cohort}`}` : null}
          ledger={toLedgerByDate(steps)}
          match={shown.cohort === null ? null : toMatchView(Object.fromEntries(sums.map(({ kind, range }) => [kind, range])), rules, shared.clock)}
          promises={promiseLines(promises.filter(({ cohort }) => shown.cohort === null || cohort === shown.cohort), shared.clock)}
        />
      }
      rows={fundingRows(table.rows, titles, shared.clock, canKeepLedger(actor))}
    />
  );
});
