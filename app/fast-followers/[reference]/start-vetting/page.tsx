import type { Metadata } from 'next';
import { nominationFactsOf } from '@/app/nomination-facts-of';
import { openNominationTask } from '@/app/open-nomination-task';
import { wholePage } from '@/app/whole-page';
import { startVettingAction } from './actions';
import { TaskPage } from '@/components/forms/task-page';
import { noSuchStep } from '@/lib/domain/fast-follower/step';
import { canVet } from '@/lib/domain/policy/nomination';
import { VETTING_IS_FOR } from '@/lib/view/nomination/vetting-is-for';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function StartVettingPage({ params }: { params: Promise<{ reference: string }> }) {
  const opened = await openNominationTask(params, { task: 'start-vetting', heading: 'Start vetting this nomination', isAllowed: (actor, { standing }) => canVet(actor, standing), whoMay: VETTING_IS_FOR });
  if (opened.page !== null) return opened.page;
  const { frame, nomination, reading } = opened.task;
  return (
    <TaskPage
      {...frame}
      action={startVettingAction}
      firstFieldId="maincontent"
      button="Start vetting"
      refusal={nomination.status !== 'countersigned' && <p>{noSuchStep(nomination.status, 'vetting')}.</p>}
      introduction={
        <>
          {await nominationFactsOf(reading, nomination)}
          <p>Both trusts are shown that it is being vetted. It can then be decided by you or another vetting officer.</p>
        </>
      }
    >
      <input type="hidden" name="reference" value={nomination.reference} />
    </TaskPage>
  );
});
