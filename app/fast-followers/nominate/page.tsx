import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { wholePage } from '@/app/whole-page';
import { startDraftAction } from './actions';
import { RadioField } from '@/components/forms/radio-field';
import { TaskPage } from '@/components/forms/task-page';
import { NotAllowed } from '@/components/recording/not-allowed';
import { toReader } from '@/lib/auth/to-reader';
import { requireActor } from '@/lib/auth/session';
import { mayNominate } from '@/lib/domain/fast-follower/check-pair';
import { answerWithStatus } from '@/lib/http/answer-with-status';
import { listOwnExemplars } from '@/lib/queries/nomination/list-own-exemplars';
import { openReading } from '@/lib/queries/reading';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';

export const metadata: Metadata = TASK_METADATA;

const HEADING = 'Nominate a fast follower';

const FRAME = { title: pageTitle(HEADING, 'Fast followers'), heading: HEADING, backLink: { label: 'Fast followers', href: '/fast-followers' }, path: '/fast-followers/nominate' } as const;

export default wholePage(async function NominatePage() {
  const actor = await requireActor('/fast-followers/nominate');
  const own = await listOwnExemplars(await openReading({ asAt: null, knownAt: null }, toReader(actor)));
  if (own.length === 0) {
    answerWithStatus(403);
    return (
      <>
        <title>{FRAME.title}</title>
        <NotAllowed {...FRAME} who="Only a lead of an exemplar’s trust nominates, for that exemplar. You lead none today" />
      </>
    );
  }
  const exemplars = own.filter(({ status }) => mayNominate(status));
  return (
    <TaskPage
      {...FRAME}
      action={startDraftAction}
      firstFieldId="exemplarSlug"
      button="Begin a draft"
      submission={randomUUID()}
      refusal={
        exemplars.length === 0 && <p>Only an exemplar that is named, and has not left the programme, nominates. None of yours is one today.</p>
      }
      introduction={<p>You choose the trust, say why, and choose the systems that it will replicate. Until you send it, only the leads of your exemplar’s trusts and programme staff see it.</p>}
    >
      <RadioField
        name="exemplarSlug"
        legend="Which exemplar nominates?"
        choices={exemplars.map(({ slug, name, status }) => ({ value: slug, label: name, ...(status === null ? {} : { hint: EXEMPLAR_STATUS_TAG[status].text }) }))}
        {...(exemplars.length === 1 && exemplars[0] !== undefined ? { defaultValue: exemplars[0].slug } : {})}
      />
    </TaskPage>
  );
});
