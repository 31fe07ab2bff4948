import type { Metadata } from 'next';
import { grantRoleAction } from './actions';
import { MissingPage } from '@/app/missing-page';
import { HandedOverLink } from '@/components/forms/handed-over-link';
import { RadioField } from '@/components/forms/radio-field';
import { TaskPage } from '@/components/forms/task-page';
import { DateField } from '@/components/forms/date-field';
import { TextField } from '@/components/forms/text-field';
import { publicOrigin, requireActor } from '@/lib/auth/session';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import { canManagePeople } from '@/lib/domain/policy/people';
import { ROLES } from '@/lib/domain/people/role';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { pageTitle } from '@/lib/view/page/page-title';
import { ROLE_HINT, ROLE_LABEL } from '@/lib/view/people/role-label';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function GiveRolePage() {
  const actor = await requireActor('/admin/people/give-role');
  if (!canManagePeople(actor)) return <MissingPage />;
  return (
    <TaskPage
      action={grantRoleAction}
      title={pageTitle('Give a role', 'Administration')}
      heading="Give a role"
      backLink={{ label: 'People and roles', href: '/admin/people' }}
      path="/admin/people/give-role"
      firstFieldId="email"
      button="Give this role"
      notices={<HandedOverLink origin={publicOrigin()} />}
    >
      <TextField name="email" label="Email address of the person" type="email" autoComplete="off" />
      <TextField name="name" label="Full name" hint="Needed only for somebody who has no account yet" autoComplete="off" />
      <RadioField name="role" legend="Role" choices={ROLES.map((role) => ({ value: role, label: ROLE_LABEL[role], hint: ROLE_HINT[role] }))} />
      <TextField name="odsCode" label="Trust" hint="For a trust lead: the ODS code of the trust, such as RM3" autoComplete="off" />
      <DateField name="startsOn" label="First day" hint="For example 27 3 2027" defaultValue={londonDateOf(new Date().toISOString())} />
      <DateField name="endsOn" label="Last day" hint="Leave it empty for no last day" />
    </TaskPage>
  );
});
