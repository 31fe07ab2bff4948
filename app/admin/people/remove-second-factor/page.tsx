import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { removeSecondFactorAction } from './actions';
import { MissingPage } from '@/app/missing-page';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { requireActor } from '@/lib/auth/session';
import { listPeople } from '@/lib/queries/people/list-people';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

const HEADING = 'Remove the authenticator app';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function RemoveSecondFactorPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { person: userId } = await searchParams;
  const actor = await requireActor('/admin/people');
  const person = (await listPeople(actor))?.find((each) => each.userId === userId && each.userId !== actor.userId);
  if (person === undefined) return <MissingPage />;
  return (
    <TaskPage
      action={removeSecondFactorAction}
      title={pageTitle(HEADING, 'Administration')}
      heading={HEADING}
      caption={`${person.name}, ${person.email}`}
      backLink={{ label: 'People and roles', href: '/admin/people' }}
      path="/admin/people/remove-second-factor"
      firstFieldId="reason"
      button="Remove the app"
      isWarning
      submission={randomUUID()}
      refusal={!person.may.removeSecondFactor && <p>{person.name} has no authenticator app.</p>}
      introduction={
        <p>For somebody who lost both the app and their backup codes. Be sure that it is they who ask. They are signed out everywhere, and where a role needs an app they set up another when they sign in.</p>
      }
    >
      <input type="hidden" name="userId" value={person.userId} />
      <TextField name="reason" label="Why it is removed" hint="This is kept in the audit record" />
    </TaskPage>
  );
});
