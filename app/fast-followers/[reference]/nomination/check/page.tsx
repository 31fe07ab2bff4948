import type { Metadata } from 'next';
import { openDraftTask } from '@/app/open-draft-task';
import { wholePage } from '@/app/whole-page';
import { sendNominationAction } from './actions';
import { TaskPage } from '@/components/forms/task-page';
import { CheckAnswers } from '@/components/nomination/check-answers';
import { getCandidate } from '@/lib/queries/nomination/find-candidates';
import { listOfferedSystems } from '@/lib/queries/nomination/list-offered-systems';
import { programmePartsText } from '@/lib/view/nomination/programme-parts';
import { systemNames } from '@/lib/view/nomination/system-choices';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';

export const metadata: Metadata = TASK_METADATA;

export default wholePage(async function CheckPage({ params }: { params: Promise<{ reference: string }> }) {
  const opened = await openDraftTask(params, 'check', 'Check the nomination before you send it');
  if (opened.page !== null) return opened.page;
  const { frame, nomination, reading, draft, refusal } = opened.task;
  const [trust, offered] = await Promise.all([draft.odsCode === null ? null : getCandidate(reading, nomination, draft.odsCode), listOfferedSystems(reading, nomination)]);
  return (
    <TaskPage
      {...frame}
      action={sendNominationAction}
      firstFieldId="trust"
      button="Send this nomination"
      refusal={refusal}
      introduction={
        <>
          <CheckAnswers
            address={`/fast-followers/${encodeURIComponent(nomination.reference)}`}
            exemplar={nomination.exemplar.name}
            trust={trust === null ? null : { name: trust.name, parts: programmePartsText(trust) }}
            mayChangeTrust={nomination.trust === null}
            reason={draft.reason}
            systems={systemNames(draft.systems, offered)}
          />
          <p>
            {nomination.status === 'changes_requested'
              ? 'It goes to the trust again, which must countersign what it says now, and then to those who vet it.'
              : 'It goes to the leads of the trust that you nominate, who countersign or refuse it, and then to those who vet it. Nobody else sees it before it is approved.'}
          </p>
        </>
      }
    >
      <input type="hidden" name="reference" value={nomination.reference} />
    </TaskPage>
  );
});
