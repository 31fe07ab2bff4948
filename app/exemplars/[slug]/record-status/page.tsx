import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { recordStatusAction } from './actions';
import { openRecordingTask, type TaskSettings } from '@/app/open-recording-task';
import { RadioField } from '@/components/forms/radio-field';
import { TaskPage } from '@/components/forms/task-page';
import { EvidencePart } from '@/components/recording/evidence-part';
import { StatusesOnRecord } from '@/components/recording/statuses-on-record';
import { EXEMPLAR_STATUSES } from '@/lib/domain/exemplar/status';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import { listExemplarHistory } from '@/lib/queries/record/list-history';
import type { RawParams } from '@/lib/schemas/raw-params';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';

export const metadata: Metadata = TASK_METADATA;

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

const SETTINGS: TaskSettings = {
  kind: 'exemplar',
  task: 'record-status',
  heading: 'Record a status',
  isAllowed: canRecordProgramme,
  whoMay: 'Only a programme officer records the status of an exemplar',
  rests: 'on a source',
};

export default wholePage(async function RecordStatusPage(props: Props) {
  const opened = await openRecordingTask(props, SETTINGS);
  if (opened.page !== null) return opened.page;
  const { record, reading, frame, evidence } = opened.task;
  return (
    <TaskPage
      {...frame}
      action={recordStatusAction}
      firstFieldId="status"
      button="Record this status"
      introduction={<StatusesOnRecord history={await listExemplarHistory(reading, record.key)} />}
    >
      <input type="hidden" name="slug" value={record.key} />
      <RadioField name="status" legend="Where it stood" choices={EXEMPLAR_STATUSES.map((status) => ({ value: status, label: EXEMPLAR_STATUS_TAG[status].text }))} />
      <EvidencePart {...evidence} dateLabel="From when" />
    </TaskPage>
  );
});
