import type { Metadata } from 'next';
import { recordReplicationAction } from './actions';
import { openRecordingTask, type TaskSettings } from '@/app/open-recording-task';
import { wholePage } from '@/app/whole-page';
import { RadioField } from '@/components/forms/radio-field';
import { TaskPage } from '@/components/forms/task-page';
import { ChooseOne } from '@/components/recording/choose-one';
import { EvidencePart } from '@/components/recording/evidence-part';
import { canRecordReplication } from '@/lib/domain/policy/recording';
import { getFastFollower } from '@/lib/queries/fast-follower/get-fast-follower';
import type { RawParams } from '@/lib/schemas/raw-params';
import { replicationItemName, VERDICT_CHOICES, verdictSentence } from '@/lib/view/fast-follower/replication-words';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { toHref } from '@/lib/view/url/to-href';

export const metadata: Metadata = TASK_METADATA;

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<RawParams> };

const SETTINGS: TaskSettings = {
  kind: 'fast_follower',
  task: 'record-replication',
  heading: 'Record whether it runs a system',
  isAllowed: (actor, { odsCodes }) => canRecordReplication(actor, odsCodes),
  whoMay: 'Only a programme officer, or a lead of the trust that follows, records which of the systems it runs',
  rests: 'on a source or our record',
  keeps: ['item'],
};

export default wholePage(async function RecordReplicationPage(props: Props) {
  const opened = await openRecordingTask(props, SETTINGS);
  if (opened.page !== null) return opened.page;
  const { record, reading, params, frame, evidence } = opened.task;
  const items = (await getFastFollower(reading, record.key))?.replicationItems ?? [];
  const item = items.find(({ id }) => id === params['item']);
  if (item === undefined) {
    const choices = items.map((one) => ({ label: replicationItemName(one), hint: verdictSentence(one), href: toHref(frame.path, { item: one.id, ...(evidence.source === null ? {} : { source: evidence.source.id }) }) }));
    return <ChooseOne {...frame} lead="Which system?" choices={choices} empty="No systems are recorded as fixed at its nomination, so there is nothing to say of any of them." />;
  }
  return (
    <TaskPage {...frame} action={recordReplicationAction} firstFieldId="verdict" button="Record this"
      introduction={<p>{replicationItemName(item)}. {verdictSentence(item)}</p>}>
      <input type="hidden" name="reference" value={record.key} />
      <input type="hidden" name="itemId" value={item.id} />
      <RadioField name="verdict" legend="What the follower runs" choices={VERDICT_CHOICES} />
      <EvidencePart {...evidence} dateLabel="From when it was so" />
    </TaskPage>
  );
});
