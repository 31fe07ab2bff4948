import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { MissingPage } from '@/app/missing-page';
import { wholePage } from '@/app/whole-page';
import { followRecordAction } from './actions';
import { TaskPage } from '@/components/forms/task-page';
import { requireActor } from '@/lib/auth/session';
import { toReader } from '@/lib/auth/to-reader';
import { openReading } from '@/lib/queries/reading';
import { getTaskRecord } from '@/lib/queries/recording/get-task-record';
import { parseFollowedRecord } from '@/lib/schemas/notifications/followed-record';
import { allValues, type RawParams } from '@/lib/schemas/raw-params';
import { FOLLOWABLE_WORDS } from '@/lib/view/notification/notice-lines';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { pageTitle } from '@/lib/view/page/page-title';
import { toHref } from '@/lib/view/url/to-href';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function FollowRecordPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const [given = ''] = allValues(await searchParams, 'record');
  const actor = await requireActor(toHref('/notifications/follow', { record: given }));
  const asked = parseFollowedRecord(given);
  const record = asked && (await getTaskRecord(await openReading({ asAt: null, knownAt: null }, toReader(actor)), asked.table, asked.id));
  if (asked === null || record === null) return <MissingPage />;
  return (
    <TaskPage
      action={followRecordAction}
      title={pageTitle('Follow a record', 'Notifications')}
      heading={`Follow ${record.name}`}
      caption={record.caption}
      backLink={{ label: record.name, href: `${FOLLOWABLE_WORDS[asked.table].path}/${encodeURIComponent(record.key)}` }}
      path="/notifications/follow"
      submission={randomUUID()}
      firstFieldId="maincontent"
      button="Follow this record"
      introduction={<p>You are told under Notifications of what others do to it from now on.</p>}
    >
      <input type="hidden" name="record" value={`${asked.table}/${record.key}`} />
    </TaskPage>
  );
});
