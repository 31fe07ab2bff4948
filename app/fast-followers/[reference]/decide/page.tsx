import type { Metadata } from 'next';
import { nominationFactsOf } from '@/app/nomination-facts-of';
import { openNominationTask } from '@/app/open-nomination-task';
import { wholePage } from '@/app/whole-page';
import { decideAction } from './actions';
import { RadioField } from '@/components/forms/radio-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextArea } from '@/components/forms/text-area';
import { ConditionRows } from '@/components/forms/condition-rows';
import { GATE_OWNERS } from '@/lib/domain/exemplar/gate';
import { noSuchStep } from '@/lib/domain/fast-follower/step';
import { canVet } from '@/lib/domain/policy/nomination';
import { CONDITIONS_MAX } from '@/lib/schemas/nomination/nomination-forms';
import { GATE_OWNER_LABEL } from '@/lib/view/gate/gate-owner-label';
import { VETTING_IS_FOR } from '@/lib/view/nomination/vetting-is-for';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function DecidePage({ params }: { params: Promise<{ reference: string }> }) {
  const opened = await openNominationTask(params, { task: 'decide', heading: 'Decide this nomination', isAllowed: (actor, { standing }) => canVet(actor, standing), whoMay: VETTING_IS_FOR });
  if (opened.page !== null) return opened.page;
  const { frame, nomination, reading } = opened.task;
  return (
    <TaskPage
      {...frame}
      action={decideAction}
      firstFieldId="decision"
      button="Save this decision"
      refusal={nomination.status !== 'vetting' && <p>{noSuchStep(nomination.status, 'approved')}.</p>}
      introduction={await nominationFactsOf(reading, nomination)}
    >
      <input type="hidden" name="reference" value={nomination.reference} />
      <RadioField
        name="decision"
        legend="What is decided?"
        choices={[
          { value: 'approved', label: 'Approve', hint: 'The pairing is public from now on' },
          { value: 'approved_with_conditions', label: 'Approve with conditions', hint: 'The pairing and its conditions are public from now on' },
          { value: 'changes_requested', label: 'Ask for changes', hint: 'It goes back to the exemplar, and must be countersigned again' },
          { value: 'declined', label: 'Decline', hint: 'It ends here, and is not published' },
        ]}
      />
      <TextArea name="reason" label="Why, or what must change" hint="Needed to ask for changes or to decline: its trusts and programme staff read it. With an approval it may be left empty, and everyone reads it" rows={5} />
      <h2 className="nhsuk-heading-m">Conditions</h2>
      <p>Only for an approval with conditions.</p>
      <ConditionRows owners={GATE_OWNERS.map((owner) => ({ value: owner, label: GATE_OWNER_LABEL[owner] }))} countMax={CONDITIONS_MAX} />
    </TaskPage>
  );
});
