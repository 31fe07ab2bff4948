import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { grantRoleAction } from './actions';
import { ActionForm } from '@/components/forms/action-form';
import { FormErrorSummary } from '@/components/forms/form-error-summary';
import { FormProvider } from '@/components/forms/form-provider';
import { HandedOverLink } from '@/components/forms/handed-over-link';
import { RadioField } from '@/components/forms/radio-field';
import { TextField } from '@/components/forms/text-field';
import { PageShell } from '@/components/layout/page-shell';
import { Button } from '@/components/nhs/button';
import { publicOrigin, requireActor } from '@/lib/auth/session';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import { canManagePeople } from '@/lib/domain/people/policy';
import { ROLES } from '@/lib/domain/people/role';
import { pageTitle } from '@/lib/view/page/page-title';
import { ROLE_HINT, ROLE_LABEL } from '@/lib/view/people/role-label';

export const metadata: Metadata = { title: pageTitle('Give a role', 'Administration') };

export default async function GiveRolePage() {
  const actor = await requireActor('/admin/people/give-role');
  if (!canManagePeople(actor)) notFound();
  const notices = (
    <>
      <FormErrorSummary firstFieldId="email" />
      <HandedOverLink origin={publicOrigin()} />
    </>
  );
  return (
    <FormProvider action={grantRoleAction}>
      <PageShell clock={null} path="/admin/people/give-role" params={{}} backLink={{ label: 'People and roles', href: '/admin/people' }} heading="Give a role" notices={notices}>
        <ActionForm>
          <TextField name="email" label="Email address of the person" type="email" autoComplete="off" />
          <TextField name="name" label="Full name" hint="Needed only for somebody who has no account yet" autoComplete="off" />
          <RadioField name="role" legend="Role" options={ROLES.map((role) => ({ value: role, label: ROLE_LABEL[role], hint: ROLE_HINT[role] }))} />
          <TextField name="odsCode" label="Trust" hint="For a trust lead: the ODS code of the trust, such as RM3" autoComplete="off" />
          <TextField name="startsOn" label="First day" type="date" defaultValue={londonDateOf(new Date().toISOString())} />
          <TextField name="endsOn" label="Last day" type="date" hint="Leave it empty for no last day" />
          <Button>Give this role</Button>
        </ActionForm>
      </PageShell>
    </FormProvider>
  );
}
