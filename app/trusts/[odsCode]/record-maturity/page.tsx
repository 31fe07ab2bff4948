import type { Metadata } from 'next';
import { recordMaturityAction } from './actions';
import { openRecordingTask, type TaskSettings } from '@/app/open-recording-task';
import { wholePage } from '@/app/whole-page';
import { SelectField } from '@/components/forms/select-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { EvidencePart } from '@/components/recording/evidence-part';
import { MATURITY_MEASURES } from '@/lib/domain/maturity/maturity-measure';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import type { RawParams } from '@/lib/schemas/raw-params';
import { MATURITY_MEASURE_LABEL } from '@/lib/view/maturity/maturity-measure-label';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

type Props = { params: Promise<{ odsCode: string }>; searchParams: Promise<RawParams> };

const SETTINGS: TaskSettings = {
  kind: 'trust',
  task: 'record-maturity',
  heading: 'Record a digital maturity figure',
  isAllowed: canRecordProgramme,
  whoMay: 'Only a programme officer records maturity figures',
  rests: 'on a source',
};

export default wholePage(async function RecordMaturityPage(props: Props) {
  const opened = await openRecordingTask(props, SETTINGS);
  if (opened.page !== null) return opened.page;
  const { record, frame, evidence } = opened.task;
  return (
    <TaskPage {...frame} action={recordMaturityAction} firstFieldId="round" button="Record this figure">
      <input type="hidden" name="odsCode" value={record.key} />
      <TextField name="round" label="Round" hint="For example 2015/16, or 2017 (round 2)" width={20} autoComplete="off" />
      <SelectField name="measure" label="What it measures" placeholder="Choose a measure" choices={MATURITY_MEASURES.map((measure) => ({ value: measure, label: MATURITY_MEASURE_LABEL[measure] }))} />
      <TextField name="value" label="Figure" hint="Leave it empty where only words were published" width={5} inputMode="decimal" autoComplete="off" />
      <TextField name="valueText" label="Published in words (optional)" hint="For example “improved”" autoComplete="off" />
      <EvidencePart {...evidence} dateLabel="When it was published or assessed" />
    </TaskPage>
  );
});
