import type { Metadata } from 'next';
import { openDraftTask } from '@/app/open-draft-task';
import { wholePage } from '@/app/whole-page';
import { saveReasonAction } from './actions';
import { TaskPage } from '@/components/forms/task-page';
import { TextArea } from '@/components/forms/text-area';
import { SaveForLater } from '@/components/nomination/save-for-later';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function ReasonPage({ params }: { params: Promise<{ reference: string }> }) {
  const opened = await openDraftTask(params, 'reason', 'Say why this trust');
  if (opened.page !== null) return opened.page;
  const { frame, nomination, draft, refusal } = opened.task;
  return (
    <TaskPage {...frame} action={saveReasonAction} firstFieldId="reason" button="Save and continue" moreButtons={<SaveForLater />} refusal={refusal}>
      <input type="hidden" name="reference" value={nomination.reference} />
      <TextArea name="reason" label="Why this trust?" hint="Read by the trust that you nominate and by those who vet it. It is not published" rows={8} defaultValue={draft.reason ?? ''} />
    </TaskPage>
  );
});
