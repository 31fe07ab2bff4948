import type { Metadata } from 'next';
import { recordPlaceMaturityAction } from './actions';
import { openRecordingTask, type TaskSettings } from '@/app/open-recording-task';
import { wholePage } from '@/app/whole-page';
import { SelectField } from '@/components/forms/select-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { EvidencePart } from '@/components/recording/evidence-part';
import { PLACE_MATURITY_THEMES } from '@/lib/domain/maturity/place-maturity';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import type { RawParams } from '@/lib/schemas/raw-params';
import { PLACE_MATURITY_THEME_LABEL } from '@/lib/view/footprint/place-maturity-label';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

type Props = { params: Promise<{ code: string }>; searchParams: Promise<RawParams> };

const SETTINGS: TaskSettings = {
  kind: 'footprint',
  task: 'record-place-maturity',
  heading: 'Record what was said of this place’s maturity',
  isAllowed: canRecordProgramme,
  whoMay: 'Only a programme officer records what was said of a place’s maturity',
  rests: 'on a source',
};

export default wholePage(async function RecordPlaceMaturityPage(props: Props) {
  const opened = await openRecordingTask(props, SETTINGS);
  if (opened.page !== null) return opened.page;
  const { record, frame, evidence } = opened.task;
  return (
    <TaskPage
      {...frame}
      action={recordPlaceMaturityAction}
      firstFieldId="theme"
      button="Record this"
      introduction={<p>It is a learning resource for this place, not for allocating money and not for benchmarking. Only this place’s own people and programme staff read it, and nothing compares it with another place.</p>}
    >
      <input type="hidden" name="footprintCode" value={record.key} />
      <SelectField name="theme" label="What was assessed" placeholder="Choose one" choices={PLACE_MATURITY_THEMES.map((theme) => ({ value: theme, label: PLACE_MATURITY_THEME_LABEL[theme] }))} />
      <TextField name="assessingAhsn" label="Academic health science network that assessed it" autoComplete="off" />
      <TextArea name="statement" label="What it said" hint="In words: no score is kept" rows={4} />
      <EvidencePart {...evidence} dateLabel="When it was assessed" />
    </TaskPage>
  );
});
