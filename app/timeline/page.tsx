import type { Metadata } from 'next';
import { readChangesPage, readTimelineQuarters, readTimelineScope } from '@/app/read-timeline';
import { wholePage } from '@/app/whole-page';
import { TimelineFigure } from '@/components/charts/timeline-figure';
import { FilterPanel } from '@/components/filters/filter-panel';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { ResultsHeading } from '@/components/filters/results-heading';
import { Columns } from '@/components/layout/columns';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { Pagination } from '@/components/nhs/pagination';
import { PageContents } from '@/components/record/page-contents';
import { BetweenForm } from '@/components/timeline/between-form';
import { ChangeGroups } from '@/components/timeline/change-groups';
import { TimelineChoices } from '@/components/timeline/timeline-choices';
import { TimelineScrubber } from '@/components/timeline/timeline-scrubber';
import { TimelineYears } from '@/components/timeline/timeline-years';
import { currentReader } from '@/lib/auth/session';
import { openReading } from '@/lib/queries/reading';
import { listTimelineEvents } from '@/lib/queries/timeline/list-timeline-events';
import { pageInReach } from '@/lib/schemas/page-in-reach';
import type { RawParams } from '@/lib/schemas/raw-params';
import { parseTimelineParams } from '@/lib/schemas/timeline-params';
import { chartFileHref } from '@/lib/view/chart/chart-file-href';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { pageTitle } from '@/lib/view/page/page-title';
import { timelineFilters } from '@/lib/view/timeline/timeline-filters';
import { timelineParams } from '@/lib/view/timeline/timeline-params';
import { toTimelineYears } from '@/lib/view/timeline/to-timeline-years';

const HEADING = 'Timeline';
const PATH = '/timeline';
const PER_PAGE = 50;

export const metadata: Metadata = { title: pageTitle(HEADING) };

export default wholePage(async function TimelinePage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const asked = parseTimelineParams(await searchParams);
  const reading = await openReading(asked.requestedClock, await currentReader());
  const { scope, regions, trusts, ignored } = await readTimelineScope(reading, asked);
  const [view, changes] = await Promise.all([readTimelineQuarters(reading, scope), asked.between === null ? null : readChangesPage(reading, scope, asked.between)]);
  const { page, ignored: beyond } = pageInReach(asked.page, view.total, PER_PAGE);
  const events = await listTimelineEvents(reading, scope, { order: asked.order, limit: PER_PAGE, offset: (page - 1) * PER_PAGE });
  const clock = toClockView(reading);
  const params = timelineParams({ ...asked, page }, scope, clock);
  return (
    <PageShell
      clock={clock}
      path={PATH}
      params={params}
      breadcrumbs={[{ label: 'Overview', href: '/' }]}
      heading={HEADING}
      answer={view.sentence}
      notices={<IgnoredParameters ignored={[...asked.ignored, ...ignored, ...beyond]} />}
    >
      <PageContents
        parts={[
          { id: 'scrubber', heading: 'Move through time' },
          { id: 'quarters', heading: 'Quarter by quarter', ...(view.total === 0 && { count: 0 }) },
          { id: 'changes', heading: 'What changed between two days' },
          { id: 'events', heading: 'Event by event', count: view.total },
        ]}
      />
      <Section id="scrubber" heading="Move through time">
        <TimelineScrubber path={PATH} params={params} clock={clock} />
      </Section>
      {view.total > 0 && (
        <Section id="quarters" heading="Quarter by quarter">
          <TimelineFigure view={view} clock={clock} params={params} />
        </Section>
      )}
      <Section id="changes" heading="What changed between two days" answer={changes?.sentence ?? 'Choose two days to see what was named, moved, paid, withdrawn or corrected between them.'}>
        <BetweenForm path={PATH} params={params} typed={asked.typed} />
        {changes !== null && (
          <>
            <ChangeGroups groups={changes.groups} />
            {changes.groups.length > 0 && (
              <p className="gde-inline-choice">
                <span>These changes:</span>
                <a href={chartFileHref('timeline-changes', params, clock)} download>
                  CSV
                </a>
              </p>
            )}
          </>
        )}
      </Section>
      <Columns
        asideFirst
        aside={
          <FilterPanel
            path={PATH}
            params={params}
            groups={timelineFilters(asked.kinds, scope, regions)}
            search={{ name: 'trust', label: 'Trust', value: trusts.map(({ odsCode }) => odsCode).join(' '), hint: 'ODS codes, such as RM3' }}
          />
        }
        main={
          <div id="events">
            <ResultsHeading total={view.total} page={page} perPage={PER_PAGE} noun={['event']} />
            <TimelineChoices path={PATH} params={params} order={asked.order} clock={clock} trusts={trusts} />
            {view.total === 0 ? <p className="gde-empty">Nothing that was asked for is recorded by this date. Choose a later date above, or clear the filters.</p> : <TimelineYears years={toTimelineYears(events, clock)} />}
            <Pagination path={PATH} params={params} page={page} perPage={PER_PAGE} total={view.total} />
          </div>
        }
      />
    </PageShell>
  );
});
