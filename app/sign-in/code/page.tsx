import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { wholePage } from '@/app/whole-page';
import { giveCodeAction } from './actions';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { currentSession } from '@/lib/auth/session';
import { NextPath } from '@/lib/schemas/people/sign-in';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

const HEADING = 'Enter the code of your authenticator app';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function CodePage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const next = NextPath.parse((await searchParams)['next']);
  const session = await currentSession();
  if (session === null) redirect(`/sign-in?next=${encodeURIComponent(next)}`);
  if (session.factor !== 'code wanted') redirect(next as Route);
  return (
    <TaskPage
      action={giveCodeAction}
      title={pageTitle(HEADING, 'Sign in')}
      heading={HEADING}
      caption={session.person.email}
      backLink={{ label: 'Sign in as somebody else', href: '/sign-in' }}
      path="/sign-in/code"
      firstFieldId="code"
      button="Sign in"
    >
      <input type="hidden" name="next" value={next} />
      <TextField name="code" label="Code" hint="6 digits. Without the app, enter one of your backup codes" width={20} autoComplete="one-time-code" />
      <p>If you have lost both, ask an administrator to remove the app from your account.</p>
    </TaskPage>
  );
});
