import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { MissingPage } from '@/app/missing-page';
import { wholePage } from '@/app/whole-page';
import { deleteViewAction } from './actions';
import { TaskPage } from '@/components/forms/task-page';
import { requireActor } from '@/lib/auth/session';
import { getOwnView } from '@/lib/queries/saved-views/list-views';
import { allValues, type RawParams } from '@/lib/schemas/raw-params';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { pageTitle } from '@/lib/view/page/page-title';
import { savedViewText } from '@/lib/view/saved-view/saved-view-words';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function DeleteViewPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const [id = ''] = allValues(await searchParams, 'id');
  const view = await getOwnView(await requireActor('/saved-views'), id);
  if (view === null) return <MissingPage />;
  return (
    <TaskPage
      action={deleteViewAction}
      title={pageTitle('Delete a view', 'Your account')}
      heading={`Delete the view “${view.name}”`}
      caption={savedViewText(view)}
      backLink={{ label: 'Saved views', href: '/saved-views' }}
      path="/saved-views/delete"
      submission={randomUUID()}
      firstFieldId="maincontent"
      button="Delete this view"
      isWarning
      introduction={<p>What it shows stays as it is, and so does its address. It cannot be brought back.</p>}
    >
      <input type="hidden" name="viewId" value={view.id} />
    </TaskPage>
  );
});
