import type { Metadata } from 'next';
import { appCodeTask } from '@/app/app-code-task';
import { wholePage } from '@/app/whole-page';
import { renewBackupCodesAction } from './actions';
import { ShownOnce } from '@/components/forms/shown-once';
import { BackupCodesAdvice } from '@/components/people/backup-codes-advice';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(
  appCodeTask({
    task: 'backup-codes',
    heading: 'Make new backup codes',
    action: renewBackupCodesAction,
    button: 'Make new codes',
    notices: (
      <ShownOnce heading="New backup codes">
        <BackupCodesAdvice />
      </ShownOnce>
    ),
    introduction: <p>The backup codes that you have now stop working.</p>,
    refusal: ({ state }) => state.kind !== 'confirmed' && <p>You have no authenticator app, so there is nothing to keep backup codes for.</p>,
  }),
);
