import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { MissingPage } from '@/app/missing-page';
import { wholePage } from '@/app/whole-page';
import { revokeKeyAction } from './actions';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { requireActor } from '@/lib/auth/session';
import { getKeyToRevoke } from '@/lib/queries/api-keys/list-keys';
import { allValues, type RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function RevokeKeyPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const [id = ''] = allValues(await searchParams, 'id');
  const actor = await requireActor('/account/api-keys');
  const key = await getKeyToRevoke(actor, id);
  if (key === null) return <MissingPage />;
  return (
    <TaskPage
      action={revokeKeyAction}
      title={pageTitle('Revoke an API key', 'Your account')}
      heading={`Revoke the key “${key.name}”`}
      caption={`${key.prefix}…, of ${key.ownerName}`}
      backLink={{ label: 'API keys', href: '/account/api-keys' }}
      path="/account/api-keys/revoke"
      submission={randomUUID()}
      firstFieldId="reason"
      button="Revoke this key"
      isWarning
      refusal={key.state === 'revoked' && <p>This key has been revoked already.</p>}
      introduction={<p>Programs that use it are refused from the next request on. It cannot be brought back.</p>}
    >
      <input type="hidden" name="keyId" value={key.id} />
      <TextField name="reason" label="Why it is revoked" hint="You may leave this empty. It is kept in the audit record" autoComplete="off" />
    </TaskPage>
  );
});
