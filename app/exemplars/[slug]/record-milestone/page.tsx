import type { Metadata } from 'next';
import { recordMilestoneAction } from './actions';
import { openRecordingTask, type TaskSettings } from '@/app/open-recording-task';
import { wholePage } from '@/app/whole-page';
import { DateField } from '@/components/forms/date-field';
import { RadioField } from '@/components/forms/radio-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextArea } from '@/components/forms/text-area';
import { ChooseOne } from '@/components/recording/choose-one';
import { EvidencePart } from '@/components/recording/evidence-part';
import { canRecordMilestone } from '@/lib/domain/policy/recording';
import { listMilestones } from '@/lib/queries/recording/list-milestones';
import type { RawParams } from '@/lib/schemas/raw-params';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { milestoneChoices, milestoneSentence } from '@/lib/view/recording/milestone-text';
import { toHref } from '@/lib/view/url/to-href';

export const metadata: Metadata = TASK_METADATA;

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

const SETTINGS: TaskSettings = {
  kind: 'exemplar',
  task: 'record-milestone',
  heading: 'Record how a milestone stands',
  isAllowed: (actor, { odsCodes }) => canRecordMilestone(actor, odsCodes),
  whoMay: 'Only a programme officer, or a lead of a trust of this exemplar, records its milestones',
  rests: 'on a source or our record',
  keeps: ['milestone'],
};

export default wholePage(async function RecordMilestonePage(props: Props) {
  const opened = await openRecordingTask(props, SETTINGS);
  if (opened.page !== null) return opened.page;
  const { actor, record, reading, params, frame, evidence } = opened.task;
  const milestones = await listMilestones(reading, record.key);
  const milestone = milestones.find(({ id }) => id === params['milestone']);
  if (milestone === undefined) {
    const choices = milestones.map((item) => ({ label: item.title, hint: milestoneSentence(item), href: toHref(frame.path, { milestone: item.id, ...(evidence.source === null ? {} : { source: evidence.source.id }) }) }));
    return <ChooseOne {...frame} lead="Which milestone?" choices={choices} empty="No milestone of it is on record yet." />;
  }
  return (
    <TaskPage {...frame} action={recordMilestoneAction} firstFieldId="kind" button="Record this"
      introduction={<p>{milestone.title}. {milestoneSentence(milestone)}</p>}>
      <input type="hidden" name="slug" value={record.key} />
      <input type="hidden" name="milestoneId" value={milestone.id} />
      <RadioField name="kind" legend="What to record" choices={milestoneChoices(actor)} />
      <DateField name="dueOn" label="The new date" hint="When it is now expected, or agreed for, such as 30 9 2018. Leave it empty for what was achieved" />
      <TextArea name="reason" label="Why the date changes" hint="Leave it empty for what was achieved" rows={3} />
      <EvidencePart {...evidence} dateLabel="When this was said, agreed or achieved" />
    </TaskPage>
  );
});
