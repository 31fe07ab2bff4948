import type { Metadata } from 'next';
import { decideTrancheGateAction } from './actions';
import { openTrancheTask } from '@/app/open-tranche-task';
import { wholePage } from '@/app/whole-page';
import { DateField } from '@/components/forms/date-field';
import { FileField } from '@/components/forms/file-field';
import { RadioField } from '@/components/forms/radio-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextArea } from '@/components/forms/text-area';
import { GATE_DECISIONS } from '@/lib/domain/exemplar/gate';
import { canKeepGates } from '@/lib/domain/policy/money';
import { GATE_DECISION_HINT, GATE_DECISION_LABEL } from '@/lib/view/gate/gate-owner-label';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function DecideGatePage({ params }: { params: Promise<{ trancheId: string }> }) {
  const opened = await openTrancheTask((await params).trancheId, 'decide-gate', { heading: 'Record what came of a gate', who: 'Only a finance or programme officer records what came of a gate', isAllowed: canKeepGates });
  if (opened.page !== null) return opened.page;
  const { tranche, frame } = opened.task;
  return (
    <TaskPage {...frame} action={decideTrancheGateAction} firstFieldId="gateId" button="Record this" refusal={tranche.gates.length === 0 ? <p>It has no gate.</p> : null}>
      <input type="hidden" name="owner" value={tranche.ownerKey} />
      <input type="hidden" name="trancheId" value={tranche.id} />
      <RadioField name="gateId" legend="Which gate?" choices={tranche.gates.map(({ id, title }) => ({ value: id, label: title }))} {...(tranche.gates.length === 1 && tranche.gates[0] !== undefined ? { defaultValue: tranche.gates[0].id } : {})} />
      <RadioField name="outcome" legend="What came of it" choices={GATE_DECISIONS.map((outcome) => ({ value: outcome, label: GATE_DECISION_LABEL[outcome], hint: GATE_DECISION_HINT[outcome] }))} />
      <DateField name="on" label="On which day" hint="For example 31 3 2018" />
      <TextArea name="reason" label="Note (optional)" hint="It is public" rows={3} />
      <FileField label="Files that show it (optional)" />
    </TaskPage>
  );
});
