import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { addTrancheAction } from './actions';
import { openLedgerTask } from '@/app/open-ledger-task';
import { wholePage } from '@/app/whole-page';
import { DateField } from '@/components/forms/date-field';
import { RadioField } from '@/components/forms/radio-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { TRANCHE_PARTS } from '@/lib/domain/tranche/tranche-kind';
import type { RawParams } from '@/lib/schemas/raw-params';
import { tranchesHref } from '@/lib/view/funding/owner-href';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { TRANCHE_PART_LABEL } from '@/lib/view/tranche/tranche-words';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function AddTranchePage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const opened = await openLedgerTask(await searchParams, '/funding/tranches/add', 'Add a tranche');
  if (opened.page !== null) return opened.page;
  const { owner, frame } = opened.task;
  const hasTranches = owner.owner.kind === 'exemplar' || owner.owner.kind === 'fast_follower';
  return (
    <TaskPage
      {...frame}
      backLink={{ label: frame.caption, href: tranchesHref(owner.owner) }}
      action={addTrancheAction}
      version={owner.version}
      submission={randomUUID()}
      firstFieldId="part"
      button="Add this tranche"
      refusal={hasTranches ? null : <p>Tranches are of one award or one pairing, not of what a cohort or the programme shares.</p>}
    >
      <input type="hidden" name="owner" value={owner.key} />
      <RadioField name="part" legend="Which part of the award?" choices={TRANCHE_PARTS.map((part) => ({ value: part, label: TRANCHE_PART_LABEL[part] }))} />
      <TextField name="amount" label="Amount proposed" hint="As you would write it: £2.5m or 2,500,000" width={20} autoComplete="off" />
      <DateField name="dueOn" label="Day proposed" hint="For example 31 3 2018" />
      <TextArea name="condition" label="On what condition? (optional)" rows={3} />
    </TaskPage>
  );
});
