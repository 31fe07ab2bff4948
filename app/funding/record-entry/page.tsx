import type { Metadata } from 'next';
import { describeEntryAction } from './actions';
import { chooseSourceStep } from '@/app/choose-source-step';
import { openLedgerTask } from '@/app/open-ledger-task';
import { wholePage } from '@/app/whole-page';
import { RadioField } from '@/components/forms/radio-field';
import { SelectField } from '@/components/forms/select-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextField } from '@/components/forms/text-field';
import { EvidencePart } from '@/components/recording/evidence-part';
import { listOwnedTranches } from '@/lib/queries/tranche/list-tranches';
import { typedBefore } from '@/lib/schemas/forms/typed-before';
import type { RawParams } from '@/lib/schemas/raw-params';
import { LEDGER_KIND_CHOICES, QUALIFIER_CHOICES } from '@/lib/view/money/ledger-kind-choices';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { trancheTitle } from '@/lib/view/tranche/tranche-words';

export const metadata: Metadata = TASK_METADATA;

const PATH = '/funding/record-entry';

export default wholePage(async function RecordEntryPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const raw = await searchParams;
  const opened = await openLedgerTask(raw, PATH, 'Record a ledger entry');
  if (opened.page !== null) return opened.page;
  const { owner, frame, reading } = opened.task;
  const tranches = await listOwnedTranches(reading, owner.owner);
  const params = { owner: owner.key };
  const before = typedBefore(raw, ['owner']);
  const step = await chooseSourceStep(raw, frame, { ...before, ...params }, { mayBeOurRecord: true });
  if (step.page !== null) return step.page;
  return (
    <TaskPage {...frame} before={before} action={describeEntryAction} firstFieldId="kind" button="Check this entry">
      <SelectField name="kind" label="Kind of money" placeholder="Choose a kind" choices={LEDGER_KIND_CHOICES} />
      <TextField name="amount" label="Amount" hint="As you would write it: £2.5m, 2,500,000 or 2.5 million. You see it in full before it is saved" width={20} autoComplete="off" />
      <RadioField name="qualifier" legend="How does the source put it?" choices={QUALIFIER_CHOICES} />
      <TextField name="amountHigh" label="Upper end (optional)" hint="Where the source gives a span, such as £2.5m to £4m" width={20} autoComplete="off" />
      {tranches.length > 0 && <SelectField name="trancheId" label="Tranche (optional)" hint="Which part of the award it belongs to" placeholder="None of them" choices={tranches.map(({ id, sequence, part }) => ({ value: id, label: trancheTitle({ sequence, part }) }))} />}
      <EvidencePart source={step.source} change={{ path: PATH, params }} assertedBy={null} dateLabel="From when" />
    </TaskPage>
  );
});
