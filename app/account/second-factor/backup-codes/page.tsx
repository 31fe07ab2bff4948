import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { renewBackupCodesAction } from './actions';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { BackupCodesAdvice } from '@/components/people/backup-codes-advice';
import { ShownOnce } from '@/components/forms/shown-once';
import { requireActor } from '@/lib/auth/session';
import { getSecondFactor } from '@/lib/queries/people/get-second-factor';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

const HEADING = 'Make new backup codes';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function BackupCodesPage() {
  const actor = await requireActor('/account/second-factor/backup-codes');
  const { state } = await getSecondFactor(actor);
  return (
    <TaskPage
      action={renewBackupCodesAction}
      title={pageTitle(HEADING, 'Your account')}
      heading={HEADING}
      backLink={{ label: 'Authenticator app', href: '/account/second-factor' }}
      path="/account/second-factor"
      firstFieldId="code"
      button="Make new codes"
      notices={
        <ShownOnce heading="New backup codes">
          <BackupCodesAdvice />
        </ShownOnce>
      }
      refusal={state.kind !== 'confirmed' && <p>You have no authenticator app, so there is nothing to keep backup codes for.</p>}
      introduction={<p>The backup codes that you have now stop working.</p>}
    >
      <TextField name="code" label="Code of your authenticator app" hint="6 digits" width={10} inputMode="numeric" autoComplete="one-time-code" />
    </TaskPage>
  );
});
