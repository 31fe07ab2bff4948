import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { MissingPage } from '@/app/missing-page';
import { wholePage } from '@/app/whole-page';
import { stopFollowingAction } from './actions';
import { TaskPage } from '@/components/forms/task-page';
import { requireActor } from '@/lib/auth/session';
import { toReader } from '@/lib/auth/to-reader';
import { listFollowed } from '@/lib/queries/notifications/list-notices';
import { openReading } from '@/lib/queries/reading';
import { parseFollowedRecord } from '@/lib/schemas/notifications/followed-record';
import { allValues, type RawParams } from '@/lib/schemas/raw-params';
import { FOLLOWABLE_WORDS } from '@/lib/view/notification/notice-lines';
import { capitalise } from '@/lib/format/capitalise';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { pageTitle } from '@/lib/view/page/page-title';
import { toHref } from '@/lib/view/url/to-href';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function StopFollowingPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const [given = ''] = allValues(await searchParams, 'record');
  const actor = await requireActor(toHref('/notifications/stop-following', { record: given }));
  const asked = parseFollowedRecord(given);
  const record = asked && (await listFollowed(await openReading({ asAt: null, knownAt: null }, toReader(actor)), actor)).find(({ table, id }) => table === asked.table && id === asked.id);
  if (asked === null || !record) return <MissingPage />;
  return (
    <TaskPage
      action={stopFollowingAction}
      title={pageTitle('Stop following a record', 'Notifications')}
      heading={`Stop following ${record.name}`}
      caption={capitalise(FOLLOWABLE_WORDS[asked.table].noun)}
      backLink={{ label: 'Notifications', href: '/notifications' }}
      path="/notifications/stop-following"
      submission={randomUUID()}
      firstFieldId="maincontent"
      button="Stop following this record"
      introduction={<p>You are no longer told of what others do to it.</p>}
    >
      <input type="hidden" name="record" value={`${asked.table}/${asked.id}`} />
    </TaskPage>
  );
});
