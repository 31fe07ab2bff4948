import type { Metadata } from 'next';
import { recordDecisionAction } from './actions';
import { openRecordingTask, type TaskSettings } from '@/app/open-recording-task';
import { wholePage } from '@/app/whole-page';
import { RadioField } from '@/components/forms/radio-field';
import { TaskPage } from '@/components/forms/task-page';
import { ChooseOne } from '@/components/recording/choose-one';
import { EvidencePart } from '@/components/recording/evidence-part';
import { GATE_DECISIONS } from '@/lib/domain/exemplar/gate';
import { canRecordProgramme } from '@/lib/domain/policy/recording';
import { formatDate } from '@/lib/format/format-date';
import { listGatesOfExemplar } from '@/lib/queries/recording/list-gates-of-exemplar';
import type { RawParams } from '@/lib/schemas/raw-params';
import { GATE_DECISION_HINT, GATE_DECISION_LABEL } from '@/lib/view/gate/gate-owner-label';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { toHref } from '@/lib/view/url/to-href';

export const metadata: Metadata = TASK_METADATA;

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

const SETTINGS: TaskSettings = {
  kind: 'exemplar',
  task: 'record-decision',
  heading: 'Record what came of an approval',
  isAllowed: canRecordProgramme,
  whoMay: 'Only a programme officer records what came of an approval',
  rests: 'on a source or our record',
  keeps: ['gate'],
};

export default wholePage(async function RecordDecisionPage(props: Props) {
  const opened = await openRecordingTask(props, SETTINGS);
  if (opened.page !== null) return opened.page;
  const { record, reading, params, frame, evidence } = opened.task;
  const gates = await listGatesOfExemplar(reading, record.key);
  const gate = gates.find(({ id }) => id === params['gate']);
  if (gate === undefined) {
    const choices = gates.map(({ id, title, evidence: { effectiveOn, precision }, decision }) => ({
      label: title,
      hint: decision === null ? `Waited on since ${formatDate(effectiveOn, precision)}` : `${GATE_DECISION_LABEL[decision.outcome]} on record`,
      href: toHref(frame.path, { gate: id, ...(evidence.source === null ? {} : { source: evidence.source.id }) }),
    }));
    return <ChooseOne {...frame} lead="Which approval?" choices={choices} empty="It is not on record as waiting on anything." />;
  }
  return (
    <TaskPage {...frame} action={recordDecisionAction} firstFieldId="outcome" button="Record this"
      introduction={<p>{gate.title}. Waited on since {formatDate(gate.evidence.effectiveOn, gate.evidence.precision)}.</p>}>
      <input type="hidden" name="slug" value={record.key} />
      <input type="hidden" name="gateId" value={gate.id} />
      <RadioField name="outcome" legend="What came of it" choices={GATE_DECISIONS.map((outcome) => ({ value: outcome, label: GATE_DECISION_LABEL[outcome], hint: GATE_DECISION_HINT[outcome] }))} />
      <EvidencePart {...evidence} dateLabel="When" />
    </TaskPage>
  );
});
