import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { setPasswordAction } from './actions';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { PageShell } from '@/components/layout/page-shell';
import { getOneTimeLink } from '@/lib/queries/people/get-one-time-link';
import { OneTimeKey } from '@/lib/schemas/people/sign-in';
import type { RawParams } from '@/lib/schemas/raw-params';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { pageTitle } from '@/lib/view/page/page-title';

const HEADING = 'Choose a password';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function SetPasswordPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const key = OneTimeKey.parse((await searchParams)['key'] ?? null);
  const link = key === null ? null : await getOneTimeLink(key);
  if (key === null || link === null) {
    return (
      <PageShell clock={null} path="/sign-in/set-password" params={{}} heading="This link does not work">
        <title>{pageTitle('This link does not work', 'Sign in')}</title>
        <p>It has been used, has run out, or was not copied whole. Ask an administrator for a new one.</p>
        <p>
          <a href="/sign-in">Sign in with a password that you have</a>
        </p>
      </PageShell>
    );
  }
  return (
    <TaskPage
      action={setPasswordAction}
      title={pageTitle(HEADING, 'Sign in')}
      heading={HEADING}
      backLink={{ label: 'Sign in', href: '/sign-in' }}
      path="/sign-in/set-password"
      firstFieldId="password"
      button="Save password and sign in"
      introduction={<p>{link.email === null ? 'You will be the first administrator, who gives roles to other people.' : `For ${link.email}. You will be signed out everywhere else.`}</p>}
    >
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
    </TaskPage>
  );
});
