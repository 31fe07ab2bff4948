import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { dropSecondFactorAction } from './actions';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { requireActor } from '@/lib/auth/session';
import { getSecondFactor } from '@/lib/queries/people/get-second-factor';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

const HEADING = 'Remove the authenticator app';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function RemoveSecondFactorPage() {
  const actor = await requireActor('/account/second-factor/remove');
  const { state, isRequired } = await getSecondFactor(actor);
  return (
    <TaskPage
      action={dropSecondFactorAction}
      title={pageTitle(HEADING, 'Your account')}
      heading={HEADING}
      backLink={{ label: 'Authenticator app', href: '/account/second-factor' }}
      path="/account/second-factor"
      firstFieldId="code"
      button="Remove the app"
      isWarning
      refusal={
        state.kind !== 'confirmed' ? <p>You have no authenticator app.</p> : isRequired && <p>A role that you hold needs an authenticator app, so it cannot be removed.</p>
      }
      introduction={<p>From then on your password alone, or your organisation’s account, signs you in. Your backup codes stop working.</p>}
    >
      <TextField name="code" label="Code of your authenticator app" hint="6 digits" width={10} inputMode="numeric" autoComplete="one-time-code" />
    </TaskPage>
  );
});
