import type { Metadata } from 'next';
import { recordRegulationAction } from './actions';
import { openRecordingTask, type TaskSettings } from '@/app/open-recording-task';
import { wholePage } from '@/app/whole-page';
import { RadioField } from '@/components/forms/radio-field';
import { TaskPage } from '@/components/forms/task-page';
import { EvidencePart } from '@/components/recording/evidence-part';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import { CQC_RATINGS, REGULATORY_EVENT_KINDS } from '@/lib/domain/trust/trust-kind';
import type { RawParams } from '@/lib/schemas/raw-params';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { RATING_LABEL, REGULATORY_EVENT_LABEL } from '@/lib/view/regulation/regulation-text';

export const metadata: Metadata = TASK_METADATA;

type Props = { params: Promise<{ odsCode: string }>; searchParams: Promise<RawParams> };

const SETTINGS: TaskSettings = {
  kind: 'trust',
  task: 'record-regulation',
  heading: 'Record what its regulator did',
  isAllowed: canRecordProgramme,
  whoMay: 'Only a programme officer records regulation',
  rests: 'on a source',
};

export default wholePage(async function RecordRegulationPage(props: Props) {
  const opened = await openRecordingTask(props, SETTINGS);
  if (opened.page !== null) return opened.page;
  const { record, frame, evidence } = opened.task;
  return (
    <TaskPage {...frame} action={recordRegulationAction} firstFieldId="kind" button="Record this">
      <input type="hidden" name="odsCode" value={record.key} />
      <RadioField name="kind" legend="What happened" choices={REGULATORY_EVENT_KINDS.map((kind) => ({ value: kind, label: REGULATORY_EVENT_LABEL[kind] }))} />
      <RadioField name="rating" legend="The rating" hint="Only for a rating by the Care Quality Commission" choices={[...CQC_RATINGS.map((rating) => ({ value: rating, label: RATING_LABEL[rating] })), { value: '', label: 'No rating' }]} />
      <EvidencePart {...evidence} dateLabel="When" />
    </TaskPage>
  );
});
