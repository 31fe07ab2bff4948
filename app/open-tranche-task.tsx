import { randomUUID } from 'node:crypto';
import type { ReactElement } from 'react';
import { RecordNotFoundPage, type MissingRecord } from '@/app/record-not-found-page';
import { NotAllowed } from '@/components/recording/not-allowed';
import { requireActor } from '@/lib/auth/session';
import { toReader } from '@/lib/auth/to-reader';
import type { Actor } from '@/lib/domain/people/actor';
import { answerWithStatus } from '@/lib/http/answer-with-status';
import { getLedgerOwner } from '@/lib/queries/funding/get-ledger-owner';
import { openReading, type Reading } from '@/lib/queries/reading';
import { listTranches, type TrancheItem } from '@/lib/queries/tranche/list-tranches';
import { parseRecordKey } from '@/lib/schemas/record-key';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { tranchesHref } from '@/lib/view/funding/owner-href';
import { pageTitle } from '@/lib/view/page/page-title';
import { recordNotFoundHeading } from '@/lib/view/record/record-not-found-heading';
import { TRANCHE_PART_LABEL } from '@/lib/view/tranche/tranche-words';

const MISSING: MissingRecord = { noun: 'tranche', listPath: '/funding', listLabel: 'Funding', keyHint: 'a link from the tranches of an award' };

/** A task of one tranche, once it is known who does it. */
export type TrancheTask = {
  readonly actor: Actor;
  readonly reading: Reading;
  readonly tranche: TrancheItem;
  /** Of the page of the form. */
  readonly frame: { readonly title: string; readonly heading: string; readonly caption: string; readonly path: string; readonly backLink: { label: string; href: string }; readonly version: number; readonly submission: string };
};

/** Opens a task of a tranche. Who asks is settled first, so that a tranche that is hidden and one that is not there are told alike. */
export async function openTrancheTask(
  segment: string,
  task: string,
  { heading, who, isAllowed }: { heading: string; who: string; isAllowed: (actor: Actor, tranche: TrancheItem) => boolean },
): Promise<{ readonly page: ReactElement } | { readonly page: null; readonly task: TrancheTask }> {
  const id = parseRecordKey(segment);
  const path = `/funding/tranches/${encodeURIComponent(id ?? '')}/${task}`;
  const actor = await requireActor(path);
  const reading = await openReading({ asAt: null, knownAt: null }, toReader(actor));
  const [tranche] = id === null ? [] : await listTranches(reading, { id });
  const owner = tranche === undefined ? null : await getLedgerOwner(reading, tranche.ownerKey);
  if (tranche === undefined || owner === null) return { page: titled(pageTitle(recordNotFoundHeading(MISSING.noun), MISSING.listLabel), <RecordNotFoundPage missing={MISSING} path={path} clock={toClockView(reading)} />) };
  const title = pageTitle(heading, tranche.ownerName);
  const frame = { title, heading, caption: `${tranche.ownerName}, tranche ${tranche.sequence} (${TRANCHE_PART_LABEL[tranche.part].toLowerCase()})`, path, backLink: { label: 'Tranches', href: tranchesHref(owner.owner) }, version: owner.version, submission: randomUUID() };
  if (!isAllowed(actor, tranche)) {
    answerWithStatus(403);
    return { page: titled(title, <NotAllowed {...frame} who={who} />) };
  }
  return { page: null, task: { actor, reading, tranche, frame } };
}

function titled(title: string, page: ReactElement): ReactElement {
  return (
    <>
      <title>{title}</title>
      {page}
    </>
  );
}
