import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { KeyTable } from '@/components/api/key-table';
import { PageShell } from '@/components/layout/page-shell';
import { Button } from '@/components/nhs/button';
import { InsetText } from '@/components/nhs/inset-text';
import { NotificationBanner } from '@/components/nhs/notification-banner';
import { requireActor } from '@/lib/auth/session';
import { canHoldApiKeys } from '@/lib/domain/policy/analysis';
import { listOwnKeys } from '@/lib/queries/api-keys/list-keys';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';

export const metadata: Metadata = { title: pageTitle('API keys', 'Your account') };

export default wholePage(async function ApiKeysPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const actor = await requireActor('/account/api-keys');
  const keys = await listOwnKeys(actor);
  const isRevoked = (await searchParams)['saved'] === 'revoked';
  return (
    <PageShell
      clock={null}
      path="/account/api-keys"
      params={{}}
      breadcrumbs={[{ label: 'Your account', href: '/account' }]}
      heading="API keys"
      answer="With a key a program of yours reads the register through the API, more often than without one."
      notices={isRevoked && <NotificationBanner variant="success" heading="The key was revoked" />}
    >
      {canHoldApiKeys(actor) ? (
        <Button href="/account/api-keys/make">Make a key</Button>
      ) : (
        <InsetText>
          <p>Keys are made by analysts, and work while their owner is one. Without a key, programs read what everyone may read.</p>
        </InsetText>
      )}
      <KeyTable caption="Your keys" keys={keys} empty="You have made no keys." />
      <p>
        <a href="/api">How to use the API</a>
      </p>
    </PageShell>
  );
});
