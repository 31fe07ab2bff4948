import type { ReactElement, ReactNode } from 'react';
import { TaskPage, type TaskPageProps } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { requireActor } from '@/lib/auth/session';
import { getSecondFactor, type OwnSecondFactor } from '@/lib/queries/people/get-second-factor';
import { pageTitle } from '@/lib/view/page/page-title';

type AppCodeTask = Pick<TaskPageProps, 'action' | 'heading' | 'button' | 'isWarning' | 'notices' | 'introduction'> & {
  /** The last part of its address. */
  readonly task: string;
  /** Why it cannot be done, as the person's app stands. */
  readonly refusal: (factor: OwnSecondFactor) => ReactNode;
};

/** The page of something that a person does to their own authenticator app with a code of it. */
export function appCodeTask({ task, heading, refusal, ...form }: AppCodeTask): () => Promise<ReactElement> {
  return async function AppCodeTaskPage() {
    const actor = await requireActor(`/account/second-factor/${task}`);
    return (
      <TaskPage
        {...form}
        title={pageTitle(heading, 'Your account')}
        heading={heading}
        backLink={{ label: 'Authenticator app', href: '/account/second-factor' }}
        path="/account/second-factor"
        firstFieldId="code"
        refusal={refusal(await getSecondFactor(actor))}
      >
        <TextField name="code" label="Code of your authenticator app" hint="6 digits" width={10} inputMode="numeric" autoComplete="one-time-code" />
      </TaskPage>
    );
  };
}
