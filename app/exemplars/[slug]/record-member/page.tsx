import type { Metadata } from 'next';
import { recordMemberAction } from './actions';
import { openRecordingTask, type TaskSettings } from '@/app/open-recording-task';
import { wholePage } from '@/app/whole-page';
import { RadioField } from '@/components/forms/radio-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { EvidencePart } from '@/components/recording/evidence-part';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import type { RawParams } from '@/lib/schemas/raw-params';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

const SETTINGS: TaskSettings = {
  kind: 'exemplar',
  task: 'record-member',
  heading: 'Record who is part of it',
  isAllowed: canRecordProgramme,
  whoMay: 'Only a programme officer records who is part of an exemplar',
  rests: 'on a source or our record',
};

export default wholePage(async function RecordMemberPage(props: Props) {
  const opened = await openRecordingTask(props, SETTINGS);
  if (opened.page !== null) return opened.page;
  const { record, frame, evidence } = opened.task;
  return (
    <TaskPage {...frame} action={recordMemberAction} firstFieldId="kind" button="Record this">
      <input type="hidden" name="slug" value={record.key} />
      <RadioField name="kind" legend="What is it?" choices={[{ value: 'trust', label: 'A trust' }, { value: 'footprint', label: 'A footprint' }, { value: 'supplier', label: 'A supplier' }]} />
      <TextField name="key" label="Which" hint="The ODS code of the trust, the code of the footprint, or the name of the supplier, as the register has it" width={20} autoComplete="off" />
      <RadioField
        name="standing"
        legend="What happened"
        choices={[
          { value: 'lead', label: 'It became a lead', hint: 'New to the exemplar, or a partner until then' },
          { value: 'partner', label: 'It became a partner', hint: 'New to the exemplar, or a lead until then' },
          { value: 'left', label: 'It left' },
        ]}
      />
      <EvidencePart {...evidence} dateLabel="From when" />
    </TaskPage>
  );
});
