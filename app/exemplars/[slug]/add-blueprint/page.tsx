import type { Metadata } from 'next';
import { addBlueprintAction } from './actions';
import { openRecordingTask, type TaskSettings } from '@/app/open-recording-task';
import { wholePage } from '@/app/whole-page';
import { DateField } from '@/components/forms/date-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import type { RawParams } from '@/lib/schemas/raw-params';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

const SETTINGS: TaskSettings = {
  kind: 'exemplar',
  task: 'add-blueprint',
  heading: 'Add a blueprint',
  isAllowed: canRecordProgramme,
  whoMay: 'Only a programme officer adds blueprints',
  rests: 'on nothing more',
};

export default wholePage(async function AddBlueprintPage(props: Props) {
  const opened = await openRecordingTask(props, SETTINGS);
  if (opened.page !== null) return opened.page;
  const { record, frame } = opened.task;
  return (
    <TaskPage {...frame} action={addBlueprintAction} firstFieldId="title" button="Add this blueprint">
      <input type="hidden" name="slug" value={record.key} />
      <TextField name="title" label="Title" hint="What it tells others how to put in place" autoComplete="off" />
      <DateField name="publishedOn" label="Published (optional)" hint="For example 27 3 2018" />
      <TextField name="url" label="Address on the web (optional)" hint="For example https://www.england.nhs.uk/blueprint" autoComplete="off" />
    </TaskPage>
  );
});
