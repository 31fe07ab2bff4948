import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { revokeGrantAction } from './actions';
import { MissingPage } from '@/app/missing-page';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { roleText } from '@/components/people/grant-rows';
import { requireActor } from '@/lib/auth/session';
import { listPeople } from '@/lib/queries/people/list-people';
import type { RawParams } from '@/lib/schemas/raw-params';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { pageTitle } from '@/lib/view/page/page-title';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function RevokePage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { grant: grantId } = await searchParams;
  const actor = await requireActor('/admin/people');
  const people = await listPeople(actor);
  const found = people?.flatMap((person) => person.grants.map((grant) => ({ person, grant }))).find(({ grant }) => grant.id === grantId);
  if (found === undefined) return <MissingPage />;
  const { person, grant } = found;
  return (
    <TaskPage
      action={revokeGrantAction}
      title={pageTitle('Revoke a role', 'Administration')}
      heading={`Revoke the role: ${roleText(grant)}`}
      caption={`${person.name}, ${person.email}`}
      backLink={{ label: 'People and roles', href: '/admin/people' }}
      path="/admin/people/revoke"
      firstFieldId="reason"
      button="Revoke this role"
      isWarning
      refusal={grant.state === 'revoked' && <p>This role has been revoked already.</p>}
      introduction={<p>The role is gone from the next page that they open. What they did with it stays on record.</p>}
    >
      <input type="hidden" name="grantId" value={grant.id} />
      <TextField name="reason" label="Why it is revoked" hint="This is kept in the audit record" />
    </TaskPage>
  );
});
