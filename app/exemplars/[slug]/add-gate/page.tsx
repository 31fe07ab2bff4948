import type { Metadata } from 'next';
import { addGateAction } from './actions';
import { openRecordingTask, type TaskSettings } from '@/app/open-recording-task';
import { wholePage } from '@/app/whole-page';
import { DateField } from '@/components/forms/date-field';
import { RadioField } from '@/components/forms/radio-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { EvidencePart } from '@/components/recording/evidence-part';
import { GATE_OWNERS } from '@/lib/domain/exemplar/gate';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import type { RawParams } from '@/lib/schemas/raw-params';
import { GATE_OWNER_LABEL } from '@/lib/view/gate/gate-owner-label';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

const SETTINGS: TaskSettings = {
  kind: 'exemplar',
  task: 'add-gate',
  heading: 'Add an approval that it waits on',
  isAllowed: canRecordProgramme,
  whoMay: 'Only a programme officer records what an exemplar waits on',
  rests: 'on a source or our record',
};

export default wholePage(async function AddGatePage(props: Props) {
  const opened = await openRecordingTask(props, SETTINGS);
  if (opened.page !== null) return opened.page;
  const { record, frame, evidence } = opened.task;
  return (
    <TaskPage {...frame} action={addGateAction} firstFieldId="title" button="Record this">
      <input type="hidden" name="recordKey" value={record.key} />
      <TextField name="title" label="What it waits on" hint="For example Treasury approval of its capital" autoComplete="off" />
      <RadioField name="owner" legend="Whose it is to give" choices={GATE_OWNERS.map((owner) => ({ value: owner, label: GATE_OWNER_LABEL[owner] }))} />
      <TextField name="ownerName" label="Who that is, by name (optional)" hint="A body, not a person. For example NHS Improvement" autoComplete="off" />
      <DateField name="dueOn" label="By when (optional)" hint="For example 27 3 2018, or March 2018" />
      <EvidencePart {...evidence} dateLabel="Since when it waits" />
    </TaskPage>
  );
});
