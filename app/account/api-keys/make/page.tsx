import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { makeKeyAction } from './actions';
import { DateField } from '@/components/forms/date-field';
import { RadioField } from '@/components/forms/radio-field';
import { ShownOnce } from '@/components/forms/shown-once';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { NotAllowed } from '@/components/recording/not-allowed';
import { requireActor } from '@/lib/auth/session';
import { API_KEY_SCOPES } from '@/lib/domain/people/api-key';
import { canHoldApiKeys } from '@/lib/domain/policy/analysis';
import { answerWithStatus } from '@/lib/http/answer-with-status';
import { SCOPE_HINT, SCOPE_LABEL } from '@/lib/view/api/api-key-words';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { pageTitle } from '@/lib/view/page/page-title';

export const metadata: Metadata = TASK_METADATA;

const FRAME = { title: pageTitle('Make an API key', 'Your account'), heading: 'Make an API key', caption: 'Your account', backLink: { label: 'API keys', href: '/account/api-keys' }, path: '/account/api-keys/make' };

export default wholePage(async function MakeKeyPage() {
  const actor = await requireActor('/account/api-keys/make');
  if (!canHoldApiKeys(actor)) {
    answerWithStatus(403);
    return (
      <>
        <title>{FRAME.title}</title>
        <NotAllowed {...FRAME} who="Only an analyst makes keys" />
      </>
    );
  }
  return (
    <TaskPage
      {...FRAME}
      action={makeKeyAction}
      submission={randomUUID()}
      firstFieldId="name"
      button="Make this key"
      notices={
        <ShownOnce heading="The key was made">
          <p className="nhsuk-notification-banner__heading">Copy it now, to where your program keeps its secrets. It is shown only this once, and is not kept:</p>
        </ShownOnce>
      }
    >
      <TextField name="name" label="Name of the key" hint="What you use it for, such as: monthly report" autoComplete="off" />
      <RadioField name="scope" legend="What it may read" choices={API_KEY_SCOPES.map((scope) => ({ value: scope, label: SCOPE_LABEL[scope], hint: SCOPE_HINT[scope] }))} />
      <DateField name="lastDay" label="Last day on which it works" hint="Within a year from today, for example 27 3 2027" />
    </TaskPage>
  );
});
