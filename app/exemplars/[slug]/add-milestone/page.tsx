import type { Metadata } from 'next';
import { addMilestoneAction } from './actions';
import { openRecordingTask, type TaskSettings } from '@/app/open-recording-task';
import { wholePage } from '@/app/whole-page';
import { DateField } from '@/components/forms/date-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { EvidencePart } from '@/components/recording/evidence-part';
import { canRecordMilestone } from '@/lib/domain/policy/recording';
import type { RawParams } from '@/lib/schemas/raw-params';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

const SETTINGS: TaskSettings = {
  kind: 'exemplar',
  task: 'add-milestone',
  heading: 'Add a milestone',
  isAllowed: (actor, { odsCodes }) => canRecordMilestone(actor, odsCodes),
  whoMay: 'Only a programme officer, or a lead of a trust of this exemplar, adds its milestones',
  rests: 'on a source or our record',
};

export default wholePage(async function AddMilestonePage(props: Props) {
  const opened = await openRecordingTask(props, SETTINGS);
  if (opened.page !== null) return opened.page;
  const { record, frame, evidence } = opened.task;
  return (
    <TaskPage {...frame} action={addMilestoneAction} firstFieldId="title" button="Add this milestone">
      <input type="hidden" name="slug" value={record.key} />
      <TextField name="title" label="What is to be achieved" autoComplete="off" />
      <DateField name="dueOn" label="Agreed for" hint="The day by which it is to be achieved, such as 31 3 2018. It is locked: later dates stand beside it" />
      <EvidencePart {...evidence} dateLabel="When it was agreed" />
    </TaskPage>
  );
});
