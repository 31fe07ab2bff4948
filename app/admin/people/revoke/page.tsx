import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { revokeGrantAction } from './actions';
import { ActionForm } from '@/components/forms/action-form';
import { FormErrorSummary } from '@/components/forms/form-error-summary';
import { FormProvider } from '@/components/forms/form-provider';
import { TextField } from '@/components/forms/text-field';
import { PageShell } from '@/components/layout/page-shell';
import { Button } from '@/components/nhs/button';
import { roleText } from '@/components/people/grant-rows';
import { requireActor } from '@/lib/auth/session';
import { listPeople } from '@/lib/queries/people/list-people';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';

export const metadata: Metadata = { title: pageTitle('Revoke a role', 'Administration') };

export default async function RevokePage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { grant: grantId } = await searchParams;
  const actor = await requireActor('/admin/people');
  const people = await listPeople(actor);
  const found = people?.flatMap((person) => person.grants.map((grant) => ({ person, grant }))).find(({ grant }) => grant.id === grantId);
  if (found === undefined) notFound();
  const { person, grant } = found;
  return (
    <FormProvider action={revokeGrantAction}>
      <PageShell
        clock={null}
        path="/admin/people"
        params={{}}
        backLink={{ label: 'People and roles', href: '/admin/people' }}
        caption={`${person.name}, ${person.email}`}
        heading={`Revoke the role: ${roleText(grant)}`}
        notices={<FormErrorSummary firstFieldId="reason" />}
      >
        {grant.state === 'revoked' ? (
          <p>This role has been revoked already.</p>
        ) : (
          <ActionForm>
            <p>The role is gone from the next page that they open. What they did with it stays on record.</p>
            <input type="hidden" name="grantId" value={grant.id} />
            <TextField name="reason" label="Why it is revoked" hint="This is kept in the audit record" />
            <Button variant="warning">Revoke this role</Button>
          </ActionForm>
        )}
      </PageShell>
    </FormProvider>
  );
}
