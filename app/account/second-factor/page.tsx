import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { beginSecondFactorAction } from './actions';
import { PageShell } from '@/components/layout/page-shell';
import { Button } from '@/components/nhs/button';
import { InsetText } from '@/components/nhs/inset-text';
import { SummaryList } from '@/components/nhs/summary-list';
import { requireSessionForSetUp } from '@/lib/auth/session';
import { formatInstant } from '@/lib/format/format-instant';
import { getSecondFactor } from '@/lib/queries/people/get-second-factor';
import { NextPath } from '@/lib/schemas/people/sign-in';
import type { RawParams } from '@/lib/schemas/raw-params';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { withNext } from '@/lib/view/url/with-next';

const HEADING = 'Authenticator app';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function SecondFactorPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const next = NextPath.parse((await searchParams)['next']);
  const { person } = await requireSessionForSetUp(withNext('/account/second-factor', next));
  const { isRequired, state } = await getSecondFactor(person);
  return (
    <PageShell clock={null} path="/account/second-factor" params={{}} backLink={{ label: 'Your account', href: '/account' }} heading={HEADING}>
      <title>{pageTitle(HEADING, 'Your account')}</title>
      {state.kind === 'confirmed' ? (
        <>
          <SummaryList
            rows={[
              { key: 'Set up', value: formatInstant(state.confirmedAt) },
              { key: 'Backup codes left', value: state.backupCodesLeft, actions: [{ label: 'Make new codes', href: '/account/second-factor/backup-codes' }] },
            ]}
          />
          <p>Each time you sign in you are asked for a code of the app.</p>
          {isRequired ? <p>A role that you hold needs it, so it cannot be removed.</p> : <p><a href="/account/second-factor/remove">Remove the app from your account</a></p>}
        </>
      ) : (
        <>
          {isRequired && <InsetText>A role that you hold needs an authenticator app. Until you have set one up you see what everyone sees.</InsetText>}
          <p>An authenticator app on your phone or computer shows a new code every half minute. You are asked for one each time you sign in, so that your password alone opens nothing.</p>
          <p>Any app that makes time-based codes will do: one that your organisation gives you, or one from the app store.</p>
          <form action={beginSecondFactorAction}>
            <input type="hidden" name="next" value={next} />
            <Button>{state.kind === 'begun' ? 'Go on setting up' : 'Set up an app'}</Button>
          </form>
        </>
      )}
    </PageShell>
  );
});
