import type { Metadata } from 'next';
import { nominationFactsOf } from '@/app/nomination-facts-of';
import { openNominationTask } from '@/app/open-nomination-task';
import { wholePage } from '@/app/whole-page';
import { countersignAction } from './actions';
import { RadioField } from '@/components/forms/radio-field';
import { TaskPage } from '@/components/forms/task-page';
import { TextArea } from '@/components/forms/text-area';
import { noSuchStep } from '@/lib/domain/fast-follower/step';
import { canCountersign } from '@/lib/domain/policy/nomination';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function CountersignPage({ params }: { params: Promise<{ reference: string }> }) {
  const opened = await openNominationTask(params, {
    task: 'countersign',
    heading: 'Countersign or refuse this nomination',
    isAllowed: (actor, { standing }) => canCountersign(actor, standing),
    whoMay: 'Only a lead of the trust that is nominated countersigns, and nobody what they nominated themselves',
  });
  if (opened.page !== null) return opened.page;
  const { frame, nomination, reading } = opened.task;
  return (
    <TaskPage
      {...frame}
      action={countersignAction}
      firstFieldId="answer"
      button="Save this answer"
      refusal={nomination.status !== 'nominated' && <p>{noSuchStep(nomination.status, 'countersigned')}.</p>}
      introduction={await nominationFactsOf(reading, nomination)}
    >
      <input type="hidden" name="reference" value={nomination.reference} />
      <RadioField
        name="answer"
        legend={`What does ${nomination.trust?.name ?? 'the trust'} say?`}
        choices={[
          { value: 'countersign', label: 'We countersign it', hint: 'It goes to those who vet it' },
          { value: 'refuse', label: 'We refuse it', hint: 'It ends here. The exemplar may make a new nomination' },
        ]}
      />
      <TextArea name="reason" label="Why you refuse" hint="Only for a refusal. The exemplar’s leads and programme staff read it; it is not published" rows={4} />
    </TaskPage>
  );
});
