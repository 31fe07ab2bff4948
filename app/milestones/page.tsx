import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { MilestoneQuartersFigure } from '@/components/charts/milestone-quarters-figure';
import { CohortChoice } from '@/components/filters/cohort-choice';
import { IgnoredParameters } from '@/components/filters/ignored-parameters';
import { PageShell } from '@/components/layout/page-shell';
import { Section } from '@/components/layout/section';
import { Pagination } from '@/components/nhs/pagination';
import { ProgrammeMilestoneTable } from '@/components/recording/programme-milestone-table';
import { currentReader } from '@/lib/auth/session';
import { openReading } from '@/lib/queries/reading';
import { listProgrammeMilestones } from '@/lib/queries/recording/list-programme-milestones';
import { parseCohortParams } from '@/lib/schemas/cohort-params';
import { pageInReach } from '@/lib/schemas/page-in-reach';
import type { RawParams } from '@/lib/schemas/raw-params';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { pageTitle } from '@/lib/view/page/page-title';
import { toMilestonesView } from '@/lib/view/recording/to-milestones-view';

const HEADING = 'Milestones';
const PATH = '/milestones';
const PER_PAGE = 50;

export const metadata: Metadata = { title: pageTitle(HEADING) };

export default wholePage(async function MilestonesPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const asked = parseCohortParams(await searchParams);
  const reading = await openReading(asked.requestedClock, await currentReader());
  const view = toMilestonesView(await listProgrammeMilestones(reading, asked.cohorts));
  const clock = toClockView(reading);
  const total = view.rows.length;
  const { page, ignored } = pageInReach(asked.page, total, PER_PAGE);
  const params = { cohort: asked.cohorts, ...(page > 1 && { page: String(page) }), ...clock.params };
  return (
    <PageShell clock={clock} path={PATH} params={params} breadcrumbs={[{ label: 'Overview', href: '/' }]} heading={HEADING} answer={view.sentence} notices={<IgnoredParameters ignored={[...asked.ignored, ...ignored]} />}>
      <CohortChoice path={PATH} clock={clock} cohorts={asked.cohorts} />
      {total > 0 && (
        <>
          <Section id="quarters" heading="Slip by quarter" answer="Each milestone stands in the quarter for which it was first agreed, and is held against that date.">
            <MilestoneQuartersFigure view={view} clock={clock} params={params} />
          </Section>
          <Section id="milestones" heading="Milestone by milestone" answer="Those that slipped most come first; those of which nothing is said, last.">
            <ProgrammeMilestoneTable rows={view.rows.slice((page - 1) * PER_PAGE, page * PER_PAGE)} clock={clock} />
            <Pagination path={PATH} params={params} page={page} perPage={PER_PAGE} total={total} />
          </Section>
        </>
      )}
    </PageShell>
  );
});
