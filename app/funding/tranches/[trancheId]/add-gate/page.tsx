import type { Metadata } from 'next';
import { addTrancheGateAction } from './actions';
import { openTrancheTask } from '@/app/open-tranche-task';
import { wholePage } from '@/app/whole-page';
import { DateField } from '@/components/forms/date-field';
import { RadioField } from '@/components/forms/radio-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { GATE_OWNERS } from '@/lib/domain/exemplar/gate';
import { canKeepGates } from '@/lib/domain/policy/money';
import { GATE_OWNER_LABEL } from '@/lib/view/gate/gate-owner-label';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function AddGatePage({ params }: { params: Promise<{ trancheId: string }> }) {
  const opened = await openTrancheTask((await params).trancheId, 'add-gate', { heading: 'Add a gate', who: 'Only a finance or programme officer adds gates', isAllowed: canKeepGates });
  if (opened.page !== null) return opened.page;
  const { tranche, frame } = opened.task;
  return (
    <TaskPage {...frame} action={addTrancheGateAction} firstFieldId="title" button="Add this gate">
      <input type="hidden" name="owner" value={tranche.ownerKey} />
      <input type="hidden" name="trancheId" value={tranche.id} />
      <TextField name="title" label="What must be shown or given" hint="For example: e-prescribing is live on every ward" autoComplete="off" />
      <RadioField name="gateOwner" legend="Who shows or gives it?" choices={GATE_OWNERS.map((owner) => ({ value: owner, label: GATE_OWNER_LABEL[owner] }))} />
      <DateField name="dueOn" label="By when? (optional)" hint="The day, for example 31 3 2018. What is shown after it is late" />
    </TaskPage>
  );
});
