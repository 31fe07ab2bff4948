import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { grantRoleAction } from './actions';
import { MissingPage } from '@/app/missing-page';
import { RadioField } from '@/components/forms/radio-field';
import { TaskPage } from '@/components/forms/task-page';
import { DateField } from '@/components/forms/date-field';
import { TextField } from '@/components/forms/text-field';
import { ShownOnce } from '@/components/forms/shown-once';
import { hasIdentityProvider } from '@/lib/auth/identity-provider';
import { publicOrigin } from '@/lib/auth/public-origin';
import { requireActor } from '@/lib/auth/session';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import { canManagePeople } from '@/lib/domain/policy/people';
import { ROLES } from '@/lib/domain/people/role';
import { formatDate } from '@/lib/format/format-date';
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
      notices={
        <ShownOnce heading="The role was given" prefix={publicOrigin()}>
          <p className="nhsuk-notification-banner__heading">
            {hasIdentityProvider()
              ? 'They sign in with their organisation’s account. Only if they have none, send them this link, with which they choose a password. It is shown only now, and works once, within 72 hours:'
              : 'Send them this link, with which they choose a password. It is shown only now, and works once, within 72 hours:'}
          </p>
        </ShownOnce>
      }
    >
      <TextField name="email" label="Email address of the person" type="email" autoComplete="off" />
      <TextField name="name" label="Full name" hint="Needed only for somebody who has no account yet" autoComplete="off" />
      <RadioField name="role" legend="Role" choices={ROLES.map((role) => ({ value: role, label: ROLE_LABEL[role], hint: ROLE_HINT[role] }))} />
      <TextField name="odsCode" label="Trust" hint="For a trust lead: the ODS code of the trust, such as RM3" autoComplete="off" />
      <DateField name="startsOn" label="First day" hint="For example 27 3 2027" defaultValue={formatDate(londonDateOf(new Date().toISOString()))} />
      <DateField name="endsOn" label="Last day" hint="Leave it empty for no last day" />
    </TaskPage>
  );
});
