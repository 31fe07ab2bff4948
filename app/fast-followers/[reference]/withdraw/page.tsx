import type { Metadata } from 'next';
import { openNominationTask } from '@/app/open-nomination-task';
import { wholePage } from '@/app/whole-page';
import { withdrawAction } from './actions';
import { TaskPage } from '@/components/forms/task-page';
import { TextArea } from '@/components/forms/text-area';
import { isInFavour, noSuchStep, stepOwner } from '@/lib/domain/fast-follower/step';
import { canNominateFor, canRecordProgress, canTakeStep } from '@/lib/domain/policy/nomination';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function WithdrawPage({ params }: { params: Promise<{ reference: string }> }) {
  const opened = await openNominationTask(params, {
    task: 'withdraw',
    heading: 'Withdraw this nomination',
    isAllowed: (actor, { standing }) => canNominateFor(actor, standing) || canRecordProgress(actor),
    whoMay: 'Only the exemplar’s leads withdraw a nomination, and after its approval a programme officer',
  });
  if (opened.page !== null) return opened.page;
  const { frame, nomination, actor } = opened.task;
  const { status, standing } = nomination;
  const isDecided = isInFavour(status);
  const refusal =
    stepOwner(status, 'withdrawn') === null ? (
      <p>{noSuchStep(status, 'withdrawn')}.</p>
    ) : (
      !canTakeStep(actor, standing, 'withdrawn') && <p>{isDecided ? 'It is approved: from then on only a programme officer withdraws it.' : 'It is not decided yet: until then only a lead of the exemplar withdraws it.'}</p>
    );
  return (
    <TaskPage
      {...frame}
      action={withdrawAction}
      firstFieldId="reason"
      button={isDecided ? 'Withdraw this pairing' : 'Withdraw this nomination'}
      isWarning
      refusal={refusal}
      introduction={<p>This is final: it cannot be taken up again, but a new nomination of the same trust can be made.</p>}
    >
      <input type="hidden" name="reference" value={nomination.reference} />
      <TextArea name="reason" label="Why it is withdrawn" hint={isDecided ? 'Everyone can read it' : 'Its trusts and programme staff read it; it is not published'} rows={4} />
    </TaskPage>
  );
});
