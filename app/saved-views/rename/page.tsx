import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { MissingPage } from '@/app/missing-page';
import { wholePage } from '@/app/whole-page';
import { renameViewAction } from './actions';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { requireActor } from '@/lib/auth/session';
import { getOwnView } from '@/lib/queries/saved-views/list-views';
import { allValues, type RawParams } from '@/lib/schemas/raw-params';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { pageTitle } from '@/lib/view/page/page-title';
import { savedViewText } from '@/lib/view/saved-view/saved-view-words';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function RenameViewPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const [id = ''] = allValues(await searchParams, 'id');
  const view = await getOwnView(await requireActor('/saved-views'), id);
  if (view === null) return <MissingPage />;
  return (
    <TaskPage
      action={renameViewAction}
      title={pageTitle('Rename a view', 'Your account')}
      heading={`Rename the view “${view.name}”`}
      caption={savedViewText(view)}
      backLink={{ label: 'Saved views', href: '/saved-views' }}
      path="/saved-views/rename"
      submission={randomUUID()}
      firstFieldId="name"
      button="Rename this view"
    >
      <input type="hidden" name="viewId" value={view.id} />
      <TextField name="name" label="New name of the view" defaultValue={view.name} autoComplete="off" />
    </TaskPage>
  );
});
