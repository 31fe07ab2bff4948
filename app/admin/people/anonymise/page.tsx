import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { forgetPersonAction } from './actions';
import { MissingPage } from '@/app/missing-page';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { requireActor } from '@/lib/auth/session';
import { listPeople } from '@/lib/queries/people/list-people';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

const HEADING = 'Forget a person';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function AnonymisePage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { person: userId } = await searchParams;
  const actor = await requireActor('/admin/people');
  const person = (await listPeople(actor))?.find((each) => each.userId === userId && each.may.forget);
  if (person === undefined) return <MissingPage />;
  return (
    <TaskPage
      action={forgetPersonAction}
      title={pageTitle(HEADING, 'Administration')}
      heading={HEADING}
      caption={`${person.name}, ${person.email}`}
      backLink={{ label: 'People and roles', href: '/admin/people' }}
      path="/admin/people/anonymise"
      firstFieldId="reason"
      button="Forget this person"
      isWarning
      submission={randomUUID()}
      introduction={
        <>
          <p>This cannot be undone. Their name, email address, ways to sign in and saved views are deleted, their roles are revoked, and they are signed out everywhere.</p>
          <p>What they did stays on record, as done by “a person who was forgotten”. Do not name them in the reason below: it stays too.</p>
        </>
      }
    >
      <input type="hidden" name="userId" value={person.userId} />
      <TextField name="reason" label="Why they are forgotten" hint="This is kept in the audit record" />
    </TaskPage>
  );
});
