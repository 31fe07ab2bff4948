import type { Metadata } from 'next';
import { signInAction } from './actions';
import { ActionForm } from '@/components/forms/action-form';
import { FormErrorSummary } from '@/components/forms/form-error-summary';
import { FormProvider } from '@/components/forms/form-provider';
import { TextField } from '@/components/forms/text-field';
import { PageShell } from '@/components/layout/page-shell';
import { Button } from '@/components/nhs/button';
import { NextPath } from '@/lib/schemas/people/sign-in';
import { pageTitle } from '@/lib/view/page/page-title';
import type { RawParams } from '@/lib/schemas/raw-params';

export const metadata: Metadata = { title: pageTitle('Sign in') };

export default async function SignInPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const next = NextPath.parse((await searchParams)['next']);
  return (
    <FormProvider action={signInAction}>
      <PageShell clock={null} path="/sign-in" params={{}} heading="Sign in" notices={<FormErrorSummary firstFieldId="email" />}>
        <p>You need to sign in to record things, or to see drafts. Reading the register needs no account.</p>
        <ActionForm>
          <input type="hidden" name="next" value={next} />
          <TextField name="email" label="Email address" type="email" autoComplete="username" />
          <TextField name="password" label="Password" type="password" autoComplete="current-password" />
          <Button>Sign in</Button>
        </ActionForm>
        <p>If you do not have an account, or have forgotten your password, ask an administrator for a link.</p>
      </PageShell>
    </FormProvider>
  );
}
