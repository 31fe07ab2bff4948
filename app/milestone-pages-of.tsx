import type { ReactElement } from 'react';
import { openRecordingTask } from '@/app/open-recording-task';
import { DateField } from '@/components/forms/date-field';
import { RadioField } from '@/components/forms/radio-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { ChooseOne } from '@/components/recording/choose-one';
import { EvidencePart } from '@/components/recording/evidence-part';
import type { Award } from '@/lib/domain/funding/award';
import { canRecordMilestone } from '@/lib/domain/policy/recording';
import type { FormAction } from '@/lib/forms/form-state';
import { listMilestones } from '@/lib/queries/recording/list-milestones';
import type { RawParams } from '@/lib/schemas/raw-params';
import { milestoneChoices, milestoneSentence } from '@/lib/view/recording/milestone-text';
import { toHref } from '@/lib/view/url/to-href';

type Props = { params: Promise<Readonly<Record<string, string>>>; searchParams: Promise<RawParams> };

const WHOSE: Readonly<Record<Award['table'], string>> = { exemplar: 'a trust of this exemplar', fast_follower: 'the trust that follows' };

/** The page on which a milestone of one kind of award is added. */
export function addMilestonePageOf(kind: Award['table'], action: FormAction): (props: Props) => Promise<ReactElement> {
  return async function AddMilestonePage(props) {
    const opened = await openRecordingTask(props, {
      kind,
      task: 'add-milestone',
      heading: 'Add a milestone',
      isAllowed: (actor, { odsCodes }) => canRecordMilestone(actor, odsCodes),
      whoMay: `Only a programme officer, or a lead of ${WHOSE[kind]}, adds its milestones`,
      rests: 'on a source or our record',
    });
    if (opened.page !== null) return opened.page;
    const { record, frame, evidence } = opened.task;
    return (
      <TaskPage {...frame} action={action} firstFieldId="title" button="Add this milestone">
        <input type="hidden" name="recordKey" value={record.key} />
        <TextField name="title" label="What is to be achieved" autoComplete="off" />
        <DateField name="dueOn" label="Agreed for" hint="The day by which it is to be achieved, such as 31 3 2018. It is locked: later dates stand beside it" />
        <EvidencePart {...evidence} dateLabel="When it was agreed" />
      </TaskPage>
    );
  };
}

/** The page on which is recorded how a milestone of one kind of award stands: first which, then what. */
export function recordMilestonePageOf(kind: Award['table'], action: FormAction): (props: Props) => Promise<ReactElement> {
  return async function RecordMilestonePage(props) {
    const opened = await openRecordingTask(props, {
      kind,
      task: 'record-milestone',
      heading: 'Record how a milestone stands',
      isAllowed: (actor, { odsCodes }) => canRecordMilestone(actor, odsCodes),
      whoMay: `Only a programme officer, or a lead of ${WHOSE[kind]}, records its milestones`,
      rests: 'on a source or our record',
      keeps: ['milestone'],
    });
    if (opened.page !== null) return opened.page;
    const { actor, record, reading, params, frame, evidence } = opened.task;
    const milestones = await listMilestones(reading, { table: kind, id: record.key });
    const milestone = milestones.find(({ id }) => id === params['milestone']);
    if (milestone === undefined) {
      const choices = milestones.map((item) => ({ label: item.title, hint: milestoneSentence(item), href: toHref(frame.path, { milestone: item.id, ...(evidence.source === null ? {} : { source: evidence.source.id }) }) }));
      return <ChooseOne {...frame} lead="Which milestone?" choices={choices} empty="No milestone of it is on record yet." />;
    }
    return (
      <TaskPage {...frame} action={action} firstFieldId="kind" button="Record this"
        introduction={<p>{milestone.title}. {milestoneSentence(milestone)}</p>}>
        <input type="hidden" name="recordKey" value={record.key} />
        <input type="hidden" name="milestoneId" value={milestone.id} />
        <RadioField name="kind" legend="What to record" choices={milestoneChoices(actor)} />
        <DateField name="dueOn" label="The new date" hint="When it is now expected, or agreed for, such as 30 9 2018. Leave it empty for what was achieved" />
        <TextArea name="reason" label="Why the date changes" hint="Leave it empty for what was achieved" rows={3} />
        <EvidencePart {...evidence} dateLabel="When this was said, agreed or achieved" />
      </TaskPage>
    );
  };
}
