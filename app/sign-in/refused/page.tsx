import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { PageShell } from '@/components/layout/page-shell';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function RefusedPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const isUnknown = (await searchParams)['because'] === 'unknown';
  const heading = isUnknown ? 'You do not have a role here' : 'Signing in did not work';
  return (
    <PageShell clock={null} path="/sign-in/refused" params={{}} backLink={{ label: 'Sign in', href: '/sign-in' }} heading={heading}>
      <title>{pageTitle(heading, 'Sign in')}</title>
      {isUnknown ? (
        <>
          <p>Your organisation knows who you are, but nobody has given a role in this service to the account that you signed in with.</p>
          <p>Ask the programme team, or whoever asked you to use this service, to have an administrator give you one. Tell them the email address of that account.</p>
          <p>If you had a role before, it has ended or was revoked.</p>
        </>
      ) : (
        <>
          <p>Your organisation’s sign-in did not answer as it should, you stayed there for more than 10 minutes, or you came back in another browser.</p>
          <p>
            <a href="/sign-in">Try again</a>. If it happens again, tell an administrator when it did.
          </p>
        </>
      )}
      <p>
        You can <a href="/">read the register</a> without signing in.
      </p>
    </PageShell>
  );
});
