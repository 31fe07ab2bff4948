import { randomUUID } from 'node:crypto';
import type { ReactElement } from 'react';
import { RecordNotFoundPage, type MissingRecord } from '@/app/record-not-found-page';
import type { Crumb } from '@/components/nhs/breadcrumb';
import { NotAllowed } from '@/components/recording/not-allowed';
import { toReader } from '@/lib/auth/to-reader';
import { requireActor } from '@/lib/auth/session';
import type { Actor } from '@/lib/domain/people/actor';
import { answerWithStatus } from '@/lib/http/answer-with-status';
import { getNomination, type NominationDetail } from '@/lib/queries/nomination/get-nomination';
import { openReading, type Reading } from '@/lib/queries/reading';
import { parseRecordKey } from '@/lib/schemas/record-key';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { nominationTitle } from '@/lib/view/nomination/nomination-title';
import { pageTitle } from '@/lib/view/page/page-title';
import { recordNotFoundHeading } from '@/lib/view/record/record-not-found-heading';

/** What is said of a pairing that is not there, or that the reader may not see. */
export const MISSING_FOLLOWER: MissingRecord = { noun: 'fast follower', listPath: '/fast-followers', listLabel: 'Fast followers', keyHint: "the pairing's reference, such as FF-clatterbridge-alder-hey" };

/** What tells one task about a nomination from another. */
export type NominationTaskSettings = {
  /** The last parts of its address. */
  readonly task: string;
  readonly heading: string;
  /** The policy that its command asks too. */
  readonly isAllowed: (actor: Actor, nomination: NominationDetail) => boolean;
  readonly whoMay: string;
};

/** What a task's page is made of, once it is known who does what to which nomination. */
export type OpenNominationTask = {
  readonly actor: Actor;
  readonly nomination: NominationDetail;
  readonly reading: Reading;
  readonly frame: { readonly title: string; readonly heading: string; readonly caption: string; readonly backLink: Crumb; readonly path: string; readonly version: number; readonly submission: string };
};

/** Opens a task about a nomination: one that is not there for this person, or a person who may not, has a page of its own. */
export async function openNominationTask(params: Promise<{ reference: string }>, { task, heading, isAllowed, whoMay }: NominationTaskSettings): Promise<{ readonly page: ReactElement } | { readonly page: null; readonly task: OpenNominationTask }> {
  const key = parseRecordKey((await params).reference);
  const address = `/fast-followers/${encodeURIComponent(key ?? '')}`;
  const path = `${address}/${task}`;
  const actor = await requireActor(path);
  const reading = await openReading({ asAt: null, knownAt: null }, toReader(actor));
  const nomination = key === null ? null : await getNomination(reading, key);
  if (nomination === null) {
    return {
      page: (
        <>
          <title>{pageTitle(recordNotFoundHeading(MISSING_FOLLOWER.noun), MISSING_FOLLOWER.listLabel)}</title>
          <RecordNotFoundPage missing={MISSING_FOLLOWER} path={address} clock={toClockView(reading)} />
        </>
      ),
    };
  }
  const caption = nominationTitle(nomination);
  const title = pageTitle(heading, caption);
  const frame = { title, heading, caption, backLink: { label: caption, href: address }, path, version: nomination.version, submission: randomUUID() };
  if (isAllowed(actor, nomination)) return { page: null, task: { actor, nomination, reading, frame } };
  answerWithStatus(403);
  return {
    page: (
      <>
        <title>{title}</title>
        <NotAllowed {...frame} who={whoMay} />
      </>
    ),
  };
}
