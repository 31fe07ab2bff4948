import type { Metadata } from 'next';
import { recordWachterGroupAction } from './actions';
import { openRecordingTask, type TaskSettings } from '@/app/open-recording-task';
import { wholePage } from '@/app/whole-page';
import { RadioField } from '@/components/forms/radio-field';
import { TaskPage } from '@/components/forms/task-page';
import { EvidencePart } from '@/components/recording/evidence-part';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import type { RawParams } from '@/lib/schemas/raw-params';
import { WACHTER_GROUP_CHOICES } from '@/lib/view/maturity/wachter-group-choices';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

type Props = { params: Promise<{ odsCode: string }>; searchParams: Promise<RawParams> };

const SETTINGS: TaskSettings = {
  kind: 'trust',
  task: 'record-wachter-group',
  heading: 'Record its group in the Wachter review',
  isAllowed: canRecordProgramme,
  whoMay: 'Only a programme officer records the group of a trust',
  rests: 'on a source',
};

export default wholePage(async function RecordWachterGroupPage(props: Props) {
  const opened = await openRecordingTask(props, SETTINGS);
  if (opened.page !== null) return opened.page;
  const { record, frame, evidence } = opened.task;
  return (
    <TaskPage {...frame} action={recordWachterGroupAction} firstFieldId="group" button="Record this group">
      <input type="hidden" name="odsCode" value={record.key} />
      <RadioField name="group" legend="Which group" choices={WACHTER_GROUP_CHOICES} />
      <EvidencePart {...evidence} dateLabel="From when it was in this group" />
    </TaskPage>
  );
});
