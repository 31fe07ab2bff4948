import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { PageShell } from '@/components/layout/page-shell';
import { NotificationBanner } from '@/components/nhs/notification-banner';
import { SavedViewTable } from '@/components/saved-view/saved-view-table';
import { requireActor } from '@/lib/auth/session';
import { listOwnViews } from '@/lib/queries/saved-views/list-views';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';
import { savedWords } from '@/lib/view/page/saved-words';

const SAVED: Readonly<Record<string, string>> = { saved: 'The view was saved', renamed: 'The view was renamed', deleted: 'The view was deleted' };

export const metadata: Metadata = { title: pageTitle('Saved views', 'Your account') };

export default wholePage(async function SavedViewsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const views = await listOwnViews(await requireActor('/saved-views'));
  const saved = savedWords(SAVED, (await searchParams)['saved']);
  return (
    <PageShell
      clock={null}
      path="/saved-views"
      params={{}}
      breadcrumbs={[{ label: 'Your account', href: '/account' }]}
      heading="Saved views"
      answer="Lists, charts and maps with their search, filters, order and dates, by the names you gave them."
      notices={saved && <NotificationBanner variant="success" heading={saved} />}
    >
      <SavedViewTable views={views} />
      <p>A view is saved by the link “Save this view”, above the menu of each page that can be kept. Its link is an address like any other: whoever you send it to sees what they may see there. Only you see this page.</p>
    </PageShell>
  );
});
