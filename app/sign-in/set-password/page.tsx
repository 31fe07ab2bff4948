import type { Metadata } from 'next';
import { setPasswordAction } from './actions';
import { ActionForm } from '@/components/forms/action-form';
import { FormErrorSummary } from '@/components/forms/form-error-summary';
import { FormProvider } from '@/components/forms/form-provider';
import { TextField } from '@/components/forms/text-field';
import { PageShell } from '@/components/layout/page-shell';
import { Button } from '@/components/nhs/button';
import { getOneTimeLink } from '@/lib/queries/people/get-one-time-link';
import { OneTimeKey } from '@/lib/schemas/people/sign-in';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';

const HEADING = 'Choose a password';

export const metadata: Metadata = { title: pageTitle(HEADING, 'Sign in') };

export default async function SetPasswordPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const key = OneTimeKey.parse((await searchParams)['key'] ?? null);
  const link = key === null ? null : await getOneTimeLink(key);
  if (key === null || link === null) {
    return (
      <PageShell clock={null} path="/sign-in/set-password" params={{}} heading="This link does not work">
        <p>It has been used, has run out, or was not copied whole. Ask an administrator for a new one.</p>
        <p>
          <a href="/sign-in">Sign in with a password that you have</a>
        </p>
      </PageShell>
    );
  }
  return (
    <FormProvider action={setPasswordAction}>
      <PageShell clock={null} path="/sign-in/set-password" params={{}} heading={HEADING} notices={<FormErrorSummary firstFieldId="password" />}>
        <p>{link.email === null ? 'You will be the first administrator, who gives roles to other people.' : `For ${link.email}. You will be signed out everywhere else.`}</p>
        <ActionForm>
          <input type="hidden" name="key" value={key} />
          {link.email === null && <TextField name="name" label="Full name" autoComplete="name" />}
          {link.email === null && <TextField name="email" label="Email address" type="email" autoComplete="username" />}
          <TextField
            name="password"
            label="Password"
            type="password"
            autoComplete="new-password"
            hint="12 characters or more. Three random words make a good password. It need not have capitals, digits or signs."
          />
          <Button>Save password and sign in</Button>
        </ActionForm>
      </PageShell>
    </FormProvider>
  );
}
