import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { signInAction } from './actions';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { Button } from '@/components/nhs/button';
import { hasIdentityProvider } from '@/lib/auth/identity-provider';
import { NextPath } from '@/lib/schemas/people/sign-in';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import type { RawParams } from '@/lib/schemas/raw-params';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function SignInPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const next = NextPath.parse((await searchParams)['next']);
  return (
    <TaskPage
      action={signInAction}
      title={pageTitle('Sign in')}
      heading="Sign in"
      backLink={{ label: 'Overview', href: '/' }}
      path="/sign-in"
      firstFieldId="email"
      button="Sign in"
      introduction={
        <>
          <p>You need to sign in to record things, or to see drafts. Reading the register needs no account.</p>
          {hasIdentityProvider() && (
            <>
              <Button href={`/sign-in/provider?next=${encodeURIComponent(next)}`}>Sign in with your organisation’s account</Button>
              <h2 className="nhsuk-heading-m">Sign in with a password</h2>
            </>
          )}
        </>
      }
    >
      <input type="hidden" name="next" value={next} />
      <TextField name="email" label="Email address" type="email" autoComplete="username" />
      <TextField name="password" label="Password" type="password" autoComplete="current-password" />
      <p>If you do not have an account, or have forgotten your password, ask an administrator for a link.</p>
    </TaskPage>
  );
});
