import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { MissingPage } from '@/app/missing-page';
import { wholePage } from '@/app/whole-page';
import { saveViewAction } from './actions';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { requireActor } from '@/lib/auth/session';
import { allValues, type RawParams } from '@/lib/schemas/raw-params';
import { parseViewAddress } from '@/lib/schemas/saved-views/view-address';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { pageTitle } from '@/lib/view/page/page-title';
import { savedViewHref, savedViewText } from '@/lib/view/saved-view/saved-view-words';
import { toHref } from '@/lib/view/url/to-href';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function SaveViewPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const [given = ''] = allValues(await searchParams, 'address');
  await requireActor(toHref('/saved-views/save', { address: given }));
  const view = parseViewAddress(given);
  if (view === null) return <MissingPage />;
  return (
    <TaskPage
      action={saveViewAction}
      title={pageTitle('Save this view', 'Your account')}
      heading="Save this view"
      caption={savedViewText(view)}
      backLink={{ label: 'The page', href: savedViewHref(view) }}
      path="/saved-views/save"
      submission={randomUUID()}
      firstFieldId="name"
      button="Save this view"
    >
      <input type="hidden" name="address" value={savedViewHref(view)} />
      <TextField name="name" label="Name of the view" hint="Such as: expected exemplars of the North" autoComplete="off" />
    </TaskPage>
  );
});
