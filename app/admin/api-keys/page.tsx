import type { Metadata } from 'next';
import { MissingPage } from '@/app/missing-page';
import { wholePage } from '@/app/whole-page';
import { KeyTable } from '@/components/api/key-table';
import { PageShell } from '@/components/layout/page-shell';
import { NotificationBanner } from '@/components/nhs/notification-banner';
import { requireActor } from '@/lib/auth/session';
import { listKeysOfEveryone } from '@/lib/queries/api-keys/list-keys';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function KeysOfEveryonePage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const actor = await requireActor('/admin/api-keys');
  const keys = await listKeysOfEveryone(actor);
  if (keys === null) return <MissingPage />;
  const isRevoked = (await searchParams)['saved'] === 'revoked';
  return (
    <PageShell
      clock={null}
      path="/admin/api-keys"
      params={{}}
      breadcrumbs={[{ label: 'People and roles', href: '/admin/people' }]}
      heading="API keys of everyone"
      notices={isRevoked && <NotificationBanner variant="success" heading="The key was revoked" />}
    >
      <title>{pageTitle('API keys of everyone', 'Administration')}</title>
      <KeyTable caption="Every key, the newest first" keys={keys} empty="Nobody has made a key." isOfEveryone />
    </PageShell>
  );
});
