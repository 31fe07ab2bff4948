import type { Metadata } from 'next';
import { appCodeTask } from '@/app/app-code-task';
import { wholePage } from '@/app/whole-page';
import { dropSecondFactorAction } from './actions';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(
  appCodeTask({
    task: 'remove',
    heading: 'Remove the authenticator app',
    action: dropSecondFactorAction,
    button: 'Remove the app',
    isWarning: true,
    introduction: <p>From then on your password alone, or your organisation’s account, signs you in. Your backup codes stop working.</p>,
    refusal: ({ state, isRequired }) =>
      state.kind !== 'confirmed' ? <p>You have no authenticator app.</p> : isRequired && <p>A role that you hold needs an authenticator app, so it cannot be removed.</p>,
  }),
);
