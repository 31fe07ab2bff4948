import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { MoneyStepsFigure } from '@/components/charts/money-steps-figure';
import { PipelineFigure } from '@/components/charts/pipeline-figure';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { Columns } from '@/components/layout/columns';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { CohortTable } from '@/components/overview/cohort-table';
import { EventList } from '@/components/overview/event-list';
import { MoneyList } from '@/components/overview/money-list';
import { TotalClaims } from '@/components/overview/total-claims';
import { WaitingList } from '@/components/overview/waiting-list';
import { PrintedRecord } from '@/components/print/printed-record';
import { WaitingNominations } from '@/components/work/waiting-nominations';
import { currentReader } from '@/lib/auth/session';
import { countExemplars } from '@/lib/queries/overview/count-exemplars';
import { countFastFollowers } from '@/lib/queries/overview/count-fast-followers';
import { listClaims } from '@/lib/queries/overview/list-claims';
import { listGates } from '@/lib/queries/overview/list-gates';
import { listLatestEvents } from '@/lib/queries/overview/list-latest-events';
import { listRegions } from '@/lib/queries/overview/list-regions';
import { listTreasuryApprovals } from '@/lib/queries/overview/list-treasury-approvals';
import { listUnmetPromises } from '@/lib/queries/overview/list-unmet-promises';
import { sumCeilingsByRegion } from '@/lib/queries/overview/sum-ceilings-by-region';
import { sumMoney } from '@/lib/queries/overview/sum-money';
import { openReading } from '@/lib/queries/reading';
import { listPrintedSources } from '@/lib/queries/source/list-printed-sources';
import { listOpenNominations } from '@/lib/queries/work/list-open-nominations';
import { parseClockParams } from '@/lib/schemas/clock-params';
import type { RawParams } from '@/lib/schemas/raw-params';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { toOverview } from '@/lib/view/overview/to-overview';
import { overviewPrint } from '@/lib/view/overview/overview-print';
import { pageTitle } from '@/lib/view/page/page-title';
import { layOutPrint } from '@/lib/view/print/lay-out-print';
import { toPrintedSource } from '@/lib/view/print/to-printed-source';
import { toHref } from '@/lib/view/url/to-href';

const HEADING = 'Global Digital Exemplar programme';
const LATEST_EVENTS = 10;
/** As many sides of A4 as a board reads. */
const SIDES_OF_PAPER = 3;
const CLAIMS_SHOWN = ['programme_total', 'pot', 'received', 'paid_out'];

export const metadata: Metadata = { title: pageTitle(HEADING, 'Overview') };

export default wholePage(async function OverviewPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { requestedClock, ignored } = parseClockParams(await searchParams);
  const reading = await openReading(requestedClock, await currentReader());
  const [exemplars, pairings, regions, money, ceilings, promises, gates, treasury, claims, events, nominations] = await Promise.all([
    countExemplars(reading),
    countFastFollowers(reading),
    listRegions(reading),
    sumMoney(reading),
    sumCeilingsByRegion(reading),
    listUnmetPromises(reading),
    listGates(reading),
    listTreasuryApprovals(reading),
    listClaims(reading, CLAIMS_SHOWN),
    listLatestEvents(reading, LATEST_EVENTS),
    reading.reader.isProgrammeStaff ? listOpenNominations(reading) : null,
  ]);
  const clock = toClockView(reading);
  const overview = toOverview({ exemplars, pairings, regions, money, ceilings, promises, gates, treasury, claims, events, clock });
  const maySeeNominations = reading.reader.isProgrammeStaff || reading.reader.trustOdsCodes.length > 0;
  const printed = overviewPrint(overview, maySeeNominations ? `${clock.origin}${toHref('/fast-followers', clock.params)}` : null);
  const sources = await listPrintedSources(reading, printed.flatMap(({ facts }) => facts.flatMap(({ sourceIds }) => sourceIds)));
  const print = layOutPrint(printed, new Map(sources.map((source) => [source.id, toPrintedSource(source)])), SIDES_OF_PAPER);
  return (
    <PageShell clock={clock} path="/" params={clock.params} heading={HEADING} answer={overview.sentence} notices={<IgnoredParameters ignored={ignored} />}>
      {overview.moneySentence && <p className="gde-answer">{overview.moneySentence}</p>}
      <PrintedRecord layout={print} address={toHref('/', clock.params)} />
      <div className="gde-on-screen">
        <Section id="cohorts-section" heading="Exemplars and fast followers">
          <CohortTable rows={overview.cohorts} empty="Nobody is recorded as named or expected by this date. Choose a later date above." />
          {overview.emptyCohorts && <p className="text-base text-secondary">{overview.emptyCohorts}</p>}
        </Section>
        <Columns
          main={
            <Section id="money-section" heading="Money, by kind" answer="A ceiling is not an approval, and an approval is not a payment: kinds are never added together.">
              <MoneyList money={overview.money} pot={overview.pot} receiptClaims={overview.receiptClaims} />
            </Section>
          }
          aside={
            <Section id="totals-section" heading="Published totals">
              <TotalClaims claims={overview.totals} />
              <p className="text-base">
                <a href={overview.dataQualityHref}>How published totals compare with one another and with the ceilings</a>
              </p>
            </Section>
          }
        />
        {overview.steps && (
          <Section id="money-steps-section" heading="From promise to payment">
            <MoneyStepsFigure steps={overview.steps} clock={clock} />
          </Section>
        )}
        <Section id="waiting-section" heading="What waits on what">
          <WaitingList {...overview.waiting} />
        </Section>
        {nominations !== null && (
          <Section id="nominations-section" heading="Nominations, and on whom they wait">
            <WaitingNominations nominations={nominations} today={clock.asAt} />
          </Section>
        )}
        {overview.pipeline && (
          <Section id="regions-section" heading="Where the exemplars are">
            <PipelineFigure {...overview.pipeline} clock={clock} />
          </Section>
        )}
        <Section id="events-section" heading="Latest events">
          <EventList days={overview.events} />
        </Section>
      </div>
    </PageShell>
  );
});
