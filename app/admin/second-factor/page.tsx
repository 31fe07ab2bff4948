import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { requireSecondFactorAction } from './actions';
import { MissingPage } from '@/app/missing-page';
import { CheckboxField } from '@/components/forms/checkbox-field';
import { TaskPage } from '@/components/forms/task-page';
import { requireActor } from '@/lib/auth/session';
import { ROLES } from '@/lib/domain/people/role';
import { formatNumber } from '@/lib/format/format-number';
import { getSecondFactorRules } from '@/lib/queries/people/get-second-factor-rules';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { ROLE_LABEL } from '@/lib/view/people/role-label';

const HEADING = 'Roles that need an authenticator app';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function SecondFactorRulesPage() {
  const actor = await requireActor('/admin/second-factor');
  const rules = await getSecondFactorRules(actor);
  if (rules === null) return <MissingPage />;
  return (
    <TaskPage
      action={requireSecondFactorAction}
      title={pageTitle(HEADING, 'Administration')}
      heading={HEADING}
      backLink={{ label: 'People and roles', href: '/admin/people' }}
      path="/admin/second-factor"
      firstFieldId="roles"
      button="Save"
      version={rules.version}
      submission={randomUUID()}
      introduction={<p>Whoever holds such a role and has no app yet is asked to set one up at once, and sees what everyone sees until they have.</p>}
    >
      <CheckboxField
        name="roles"
        legend="Roles"
        defaultValues={rules.required}
        choices={ROLES.map((role) => ({ value: role, label: ROLE_LABEL[role], hint: withoutAppText(rules.withoutApp[role] ?? 0) }))}
      />
    </TaskPage>
  );
});

function withoutAppText(people: number): string {
  if (people === 0) return 'Nobody who holds it is without an app';
  return people === 1 ? '1 person who holds it has no app' : `${formatNumber(people)} people who hold it have no app`;
}
