import type { Metadata } from 'next';
import { takeTrancheStepAction } from './actions';
import { MissingPage } from '@/app/missing-page';
import { openTrancheTask } from '@/app/open-tranche-task';
import { wholePage } from '@/app/whole-page';
import { EvidenceFiles } from '@/components/evidence/evidence-files';
import { DateField } from '@/components/forms/date-field';
import { FileField } from '@/components/forms/file-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { SummaryList } from '@/components/nhs/summary-list';
import { canTakeTrancheStep } from '@/lib/domain/policy/money';
import { stateOfTranche } from '@/lib/domain/tranche/state-of-tranche';
import { mostOfStep, STEP_FIELDS, whyNotByPerson, whyNotStep } from '@/lib/domain/tranche/tranche-steps';
import { poundsInFull } from '@/lib/format/pounds-in-full';
import { listEvidence } from '@/lib/queries/tranche/list-evidence';
import { StepOfForm } from '@/lib/schemas/money/tranche-forms';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { toEvidenceLines } from '@/lib/view/tranche/evidence-lines';
import { toTrancheView } from '@/lib/view/tranche/to-tranche-view';
import { STEP_WORDS } from '@/lib/view/tranche/tranche-words';

export const metadata: Metadata = TASK_METADATA;

type Props = { params: Promise<{ trancheId: string; step: string }> };

export default wholePage(async function TrancheStepPage({ params }: Props) {
  const { trancheId, step: segment } = await params;
  const parsed = StepOfForm.safeParse(segment);
  if (!parsed.success) return <MissingPage />;
  const step = parsed.data;
  const words = STEP_WORDS[step];
  const opened = await openTrancheTask(trancheId, step, { heading: words.heading, who: words.who, isAllowed: (actor, { odsCodes }) => canTakeTrancheStep(actor, step, odsCodes) });
  if (opened.page !== null) return opened.page;
  const { actor, reading, tranche, frame } = opened.task;
  const state = stateOfTranche(tranche);
  const view = toTrancheView(tranche, null, reading.clock.asAt, false);
  const why = whyNotStep(state, step, reading.clock.asAt) ?? whyNotByPerson(state, step, actor.userId);
  const most = mostOfStep(state, step);
  const fields = STEP_FIELDS[step];
  const evidence = await listEvidence(reading, [tranche]);
  const exception = tranche.events.findLast(({ kind }) => kind === 'exception');
  const claim = tranche.events.findLast(({ kind }) => kind === 'claimed');
  return (
    <TaskPage
      {...frame}
      action={takeTrancheStepAction}
      firstFieldId={fields.amount ? 'amount' : 'reason'}
      button={words.button}
      isWarning={step === 'stop' || step === 'approve-write-off'}
      refusal={why && <p>{why}.</p>}
      introduction={
        <SummaryList
          rows={[
            { key: 'Stands', value: view.standing },
            { key: 'Agreed now', value: view.current ?? 'Not agreed' },
            { key: 'Released so far', value: view.released ?? 'None' },
            ...(state.claim !== null && claim !== undefined ? [{ key: 'What shows the claim', value: claim.reason ?? 'Not recorded' }] : []),
            ...(evidence.length === 0 ? [] : [{ key: 'Files', value: <EvidenceFiles files={toEvidenceLines(evidence)} /> }]),
            ...view.gates.map(({ text }, index) => ({ key: `Gate ${index + 1}`, value: text })),
            ...(state.exceptions.length === 0 || exception === undefined ? [] : [{ key: 'Exception for a late gate', value: exception.reason ?? 'Not recorded' }]),
            ...(state.writeOff === null ? [] : [{ key: 'Write-off proposed', value: poundsInFull(state.writeOff.amountPence) }]),
          ]}
        />
      }
    >
      <input type="hidden" name="owner" value={tranche.ownerKey} />
      <input type="hidden" name="trancheId" value={tranche.id} />
      <input type="hidden" name="step" value={step} />
      {fields.amount && <TextField name="amount" label={words.amount} hint={most === null ? 'As you would write it: £2.5m or 2,500,000' : `At most ${poundsInFull(most.pence)}`} width={20} autoComplete="off" {...(most === null ? {} : { defaultValue: poundsInFull(most.pence) })} />}
      {fields.dueOn && <DateField name="dueOn" label={words.dueOn} hint="For example 31 3 2018" />}
      {fields.reason !== 'none' && <TextArea name="reason" label={words.reason} hint="It is public" rows={4} />}
      <FileField label={step === 'claim' ? 'Files that show it (optional)' : 'Files that belong to it (optional)'} />
    </TaskPage>
  );
});
