import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { prepareSnapshotFiles } from '@/app/prepare-snapshot-files';
import { wholePage } from '@/app/whole-page';
import { publishSnapshotAction } from './actions';
import { TaskPage } from '@/components/forms/task-page';
import { SummaryList } from '@/components/nhs/summary-list';
import { NotAllowed } from '@/components/recording/not-allowed';
import { ContentList } from '@/components/snapshot/content-list';
import { requireActor } from '@/lib/auth/session';
import { canPublishSnapshot, WHO_PUBLISHES_SNAPSHOTS } from '@/lib/domain/policy/analysis';
import { formatDate } from '@/lib/format/format-date';
import { formatInstant } from '@/lib/format/format-instant';
import { answerWithStatus } from '@/lib/http/answer-with-status';
import type { RawParams } from '@/lib/schemas/raw-params';
import { parseSnapshotDraft } from '@/lib/schemas/snapshots/snapshot-forms';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { draftParams } from '@/lib/view/snapshot/draft-params';
import { toHref } from '@/lib/view/url/to-href';

export const metadata: Metadata = TASK_METADATA;

const HEADING = 'Check the snapshot before you publish it';
const FRAME = { title: pageTitle(HEADING, 'Snapshots'), heading: HEADING, caption: 'Snapshots', path: '/snapshots/publish/check' };

export default wholePage(async function CheckSnapshotPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const raw = await searchParams;
  const actor = await requireActor(toHref('/snapshots/publish/check', raw));
  if (!canPublishSnapshot(actor)) {
    answerWithStatus(403);
    return (
      <>
        <title>{FRAME.title}</title>
        <NotAllowed {...FRAME} backLink={{ label: 'Snapshots', href: '/snapshots' }} who={WHO_PUBLISHES_SNAPSHOTS} />
      </>
    );
  }
  const draft = parseSnapshotDraft(raw);
  if (draft === null) redirect('/snapshots/publish');
  const { clock, files } = await prepareSnapshotFiles(draft);
  const description = toHref('/snapshots/publish', draftParams(draft));
  const change = [{ label: 'Change', href: description }];
  return (
    <TaskPage
      {...FRAME}
      backLink={{ label: 'Describe the snapshot', href: description }}
      action={publishSnapshotAction}
      submission={randomUUID()}
      firstFieldId="title"
      button="Publish this snapshot"
      introduction={
        <>
          <SummaryList
            rows={[
              { key: 'Title', value: <span id="title" tabIndex={-1}>{draft.title}</span>, actions: change },
              { key: 'Note', value: draft.note === null ? 'None' : <span className="whitespace-pre-line">{draft.note}</span>, actions: change },
              { key: 'Holds', value: <ContentList files={files} />, actions: change },
              { key: 'As at', value: formatDate(clock.asAt) },
              { key: 'As known at', value: formatInstant(clock.knownAt) },
            ]}
          />
          <p>Once it is published nobody can change it or take it back. It holds only what everyone may read.</p>
        </>
      }
    >
      <input type="hidden" name="title" value={draft.title} />
      <input type="hidden" name="note" value={draft.note ?? ''} />
      <input type="hidden" name="table" value={draft.table ?? ''} />
      <input type="hidden" name="query" value={draft.query} />
      {draft.with.map((name) => (
        <input key={name} type="hidden" name="with" value={name} />
      ))}
      <input type="hidden" name="asAt" value={clock.asAt} />
      <input type="hidden" name="knownAt" value={clock.knownAt} />
    </TaskPage>
  );
});
