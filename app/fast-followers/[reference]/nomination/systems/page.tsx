import type { Metadata } from 'next';
import { openDraftTask } from '@/app/open-draft-task';
import { wholePage } from '@/app/whole-page';
import { saveSystemsAction } from './actions';
import { CheckboxField } from '@/components/forms/checkbox-field';
import { TaskPage } from '@/components/forms/task-page';
import { SaveForLater } from '@/components/nomination/save-for-later';
import { listOfferedSystems } from '@/lib/queries/nomination/list-offered-systems';
import { systemChoices } from '@/lib/view/nomination/system-choices';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function SystemsPage({ params }: { params: Promise<{ reference: string }> }) {
  const opened = await openDraftTask(params, 'systems', 'Choose the systems to be replicated');
  if (opened.page !== null) return opened.page;
  const { frame, nomination, reading, draft, refusal } = opened.task;
  return (
    <TaskPage
      {...frame}
      action={saveSystemsAction}
      firstFieldId="systems"
      button="Save and continue"
      moreButtons={<SaveForLater />}
      refusal={refusal}
      introduction={<p>The systems chosen here are what replication is measured against: the share of them that the follower comes to run. The choice is fixed when the nomination is sent.</p>}
    >
      <input type="hidden" name="reference" value={nomination.reference} />
      <CheckboxField
        name="systems"
        legend={`Which systems of ${nomination.exemplar.name} will it run?`}
        hint="Choose all that it will run"
        choices={systemChoices(await listOfferedSystems(reading, nomination))}
        defaultValues={draft.systems}
      />
    </TaskPage>
  );
});
