import type { Metadata } from 'next';
import { recordReuseAction } from './actions';
import { openRecordingTask, type TaskSettings } from '@/app/open-recording-task';
import { wholePage } from '@/app/whole-page';
import { SelectField } from '@/components/forms/select-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { ChooseOne } from '@/components/recording/choose-one';
import { EvidencePart } from '@/components/recording/evidence-part';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import { formatDate } from '@/lib/format/format-date';
import { listBlueprints } from '@/lib/queries/recording/list-blueprints';
import { listFollowerChoices } from '@/lib/queries/recording/list-follower-choices';
import type { RawParams } from '@/lib/schemas/raw-params';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { toHref } from '@/lib/view/url/to-href';

export const metadata: Metadata = TASK_METADATA;

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

const SETTINGS: TaskSettings = {
  kind: 'exemplar',
  task: 'record-reuse',
  heading: 'Record that a blueprint was reused',
  isAllowed: canRecordProgramme,
  whoMay: 'Only a programme officer records that a blueprint was reused',
  rests: 'on a source or our record',
  keeps: ['blueprint'],
};

export default wholePage(async function RecordReusePage(props: Props) {
  const opened = await openRecordingTask(props, SETTINGS);
  if (opened.page !== null) return opened.page;
  const { record, reading, params, frame, evidence } = opened.task;
  const blueprints = await listBlueprints(reading, record.key);
  const blueprint = blueprints.find(({ id }) => id === params['blueprint']);
  if (blueprint === undefined) {
    const choices = blueprints.map(({ id, title, publishedOn }) => ({
      label: title,
      hint: publishedOn === null ? 'Date of publication not recorded' : `Published ${formatDate(publishedOn)}`,
      href: toHref(frame.path, { blueprint: id, ...(evidence.source === null ? {} : { source: evidence.source.id }) }),
    }));
    return <ChooseOne {...frame} lead="Which blueprint?" choices={choices} empty="No blueprint of it is on record yet." />;
  }
  const followers = await listFollowerChoices(reading, record.key);
  return (
    <TaskPage {...frame} action={recordReuseAction} firstFieldId="reference" button="Record this" introduction={<p>{blueprint.title}</p>}>
      <input type="hidden" name="slug" value={record.key} />
      <input type="hidden" name="blueprintId" value={blueprint.id} />
      <SelectField name="reference" label="The fast follower that reused it" placeholder="None of these" choices={followers.map(({ reference, name }) => ({ value: reference, label: name }))} />
      <TextField name="odsCode" label="Or another trust" hint="Its ODS code, such as RM3. Leave it empty for a fast follower" width={10} autoComplete="off" />
      <EvidencePart {...evidence} dateLabel="Since when it is in use there" />
    </TaskPage>
  );
});
