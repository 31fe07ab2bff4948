import type { Metadata } from 'next';
import { openNominationTask } from '@/app/open-nomination-task';
import { wholePage } from '@/app/whole-page';
import { advanceAction } from './actions';
import { RadioField } from '@/components/forms/radio-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextArea } from '@/components/forms/text-area';
import { PROGRESS_STEPS, type ProgressStep } from '@/lib/domain/fast-follower/decision';
import { noSuchStep } from '@/lib/domain/fast-follower/step';
import { canRecordProgress, canTakeStep, canVet } from '@/lib/domain/policy/nomination';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

const LABEL: Readonly<Record<ProgressStep | 'approved', string>> = {
  approved: 'The conditions of the approval are met',
  agreement_signed: 'The agreement is signed',
  delivering: 'The follower is delivering',
  completed: 'The follower has completed',
};

export default wholePage(async function AdvancePage({ params }: { params: Promise<{ reference: string }> }) {
  const opened = await openNominationTask(params, {
    task: 'advance',
    heading: 'Record the next step of this pairing',
    isAllowed: (actor, { standing }) => canRecordProgress(actor) || canVet(actor, standing),
    whoMay: 'Only a programme officer records what becomes of an approved pairing, and a vetting officer that its conditions are met',
  });
  if (opened.page !== null) return opened.page;
  const { frame, nomination, actor } = opened.task;
  const { status, standing } = nomination;
  const steps = ([...(status === 'approved_with_conditions' ? ['approved' as const] : []), ...PROGRESS_STEPS] as const).filter((to) => canTakeStep(actor, standing, to));
  return (
    <TaskPage
      {...frame}
      action={advanceAction}
      firstFieldId="to"
      button="Record this step"
      refusal={steps.length === 0 && <p>{noSuchStep(status, 'delivering')}{canRecordProgress(actor) ? '' : ' by you'}.</p>}
      introduction={<p>It takes effect today, on the record of this tracker, and everyone can read it.</p>}
    >
      <input type="hidden" name="reference" value={nomination.reference} />
      <RadioField name="to" legend="What happened?" choices={steps.map((to) => ({ value: to, label: LABEL[to] }))} />
      <TextArea name="note" label="Note" hint="May be left empty. Everyone can read it" rows={3} />
    </TaskPage>
  );
});
