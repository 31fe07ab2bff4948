import type { Metadata } from 'next';
import { recordMembershipAction } from './actions';
import { openRecordingTask, type TaskSettings } from '@/app/open-recording-task';
import { wholePage } from '@/app/whole-page';
import { RadioField } from '@/components/forms/radio-field';
import { SelectField } from '@/components/forms/select-field';
import { TaskPage } from '@/components/forms/task-page';
import { EvidencePart } from '@/components/recording/evidence-part';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import { listFootprintChoices } from '@/lib/queries/recording/list-choices';
import type { RawParams } from '@/lib/schemas/raw-params';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

type Props = { params: Promise<{ odsCode: string }>; searchParams: Promise<RawParams> };

const SETTINGS: TaskSettings = {
  kind: 'trust',
  task: 'record-membership',
  heading: 'Record that it joined or left a footprint',
  isAllowed: canRecordProgramme,
  whoMay: 'Only a programme officer records the footprints of a trust',
  rests: 'on a source',
};

export default wholePage(async function RecordMembershipPage(props: Props) {
  const opened = await openRecordingTask(props, SETTINGS);
  if (opened.page !== null) return opened.page;
  const { record, frame, evidence } = opened.task;
  return (
    <TaskPage {...frame} action={recordMembershipAction} firstFieldId="footprintCode" button="Record this">
      <input type="hidden" name="odsCode" value={record.key} />
      <SelectField name="footprintCode" label="Footprint" placeholder="Choose a footprint" choices={(await listFootprintChoices()).map(({ code, name, kindName }) => ({ value: code, label: `${name} (${kindName})` }))} />
      <RadioField name="change" legend="What happened" choices={[{ value: 'joined', label: 'It joined' }, { value: 'left', label: 'It left' }]} />
      <EvidencePart {...evidence} dateLabel="When" />
    </TaskPage>
  );
});
