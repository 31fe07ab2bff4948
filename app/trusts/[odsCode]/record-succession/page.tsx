import type { Metadata } from 'next';
import { recordSuccessionAction } from './actions';
import { openRecordingTask, type TaskSettings } from '@/app/open-recording-task';
import { wholePage } from '@/app/whole-page';
import { RadioField } from '@/components/forms/radio-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { EvidencePart } from '@/components/recording/evidence-part';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import { SUCCESSION_KINDS } from '@/lib/domain/trust/succession-kind';
import type { RawParams } from '@/lib/schemas/raw-params';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { SUCCESSION_CHOICE } from '@/lib/view/trust/succession-choice';

export const metadata: Metadata = TASK_METADATA;

type Props = { params: Promise<{ odsCode: string }>; searchParams: Promise<RawParams> };

const SETTINGS: TaskSettings = {
  kind: 'trust',
  task: 'record-succession',
  heading: 'Record what it became',
  isAllowed: canRecordProgramme,
  whoMay: 'Only a programme officer records what a trust became',
  rests: 'on a source',
};

export default wholePage(async function RecordSuccessionPage(props: Props) {
  const opened = await openRecordingTask(props, SETTINGS);
  if (opened.page !== null) return opened.page;
  const { record, frame, evidence } = opened.task;
  return (
    <TaskPage {...frame} action={recordSuccessionAction} firstFieldId="kind" button="Record this">
      <input type="hidden" name="odsCode" value={record.key} />
      <RadioField name="kind" legend="How" choices={SUCCESSION_KINDS.map((kind) => ({ value: kind, ...SUCCESSION_CHOICE[kind] }))} />
      <TextField name="successorCode" label="ODS code of its successor" hint="Leave it empty for a renaming, and where the successor has no code in the register" width={10} autoComplete="off" />
      <TextField name="successorName" label="Name of its successor, or its new name" hint="Leave it empty where the code says it" autoComplete="off" />
      <EvidencePart {...evidence} dateLabel="From when" dateHint="It may be a date to come, where it is settled. For example 1 4 2019, April 2019 or 2019" />
    </TaskPage>
  );
});
