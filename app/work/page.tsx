import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { PageShell } from '@/components/layout/page-shell';
import { Button } from '@/components/nhs/button';
import { DataTable } from '@/components/nhs/data-table';
import { WORK_COLUMNS, workRows } from '@/components/work/work-rows';
import { toReader } from '@/lib/auth/to-reader';
import { requireActor } from '@/lib/auth/session';
import { mayNominate } from '@/lib/domain/fast-follower/check-pair';
import { listOwnExemplars } from '@/lib/queries/nomination/list-own-exemplars';
import { openReading } from '@/lib/queries/reading';
import { listWork } from '@/lib/queries/work/list-work';
import { pageTitle } from '@/lib/view/page/page-title';
import { toWorkLines } from '@/lib/view/work/work-lines';
import { workAnswer } from '@/lib/view/work/work-answer';

export const metadata: Metadata = { title: pageTitle('What waits on you'), robots: { index: false } };

export default wholePage(async function WorkPage() {
  const actor = await requireActor('/work');
  const reading = await openReading({ asAt: null, knownAt: null }, toReader(actor));
  const [work, exemplars] = await Promise.all([listWork(reading, actor), listOwnExemplars(reading)]);
  const lines = toWorkLines(actor, work, reading.clock.asAt);
  return (
    <PageShell clock={null} path="/work" params={{}} breadcrumbs={[{ label: 'Overview', href: '/' }]} heading="What waits on you" answer={workAnswer(work)}>
      {exemplars.some(({ status }) => mayNominate(status)) && <Button href="/fast-followers/nominate">Nominate a fast follower</Button>}
      <DataTable id="work" caption="What waits on you, the longest waiting first" columns={WORK_COLUMNS} rows={workRows(lines)} empty="Nothing waits on you today." />
    </PageShell>
  );
});
