import type { ReactElement } from 'react';
import { oneValue } from '@/app/choose-source-step';
import { RecordNotFoundPage, type MissingRecord } from '@/app/record-not-found-page';
import { ChooseOwner } from '@/components/funding/choose-owner';
import { NotAllowed } from '@/components/recording/not-allowed';
import { requireActor } from '@/lib/auth/session';
import { toReader } from '@/lib/auth/to-reader';
import type { Actor } from '@/lib/domain/people/actor';
import { canKeepLedger, LEDGER_KEEPERS } from '@/lib/domain/policy/money';
import { answerWithStatus } from '@/lib/http/answer-with-status';
import { findLedgerOwners, getLedgerOwner, OWNERS_SHOWN_MAX } from '@/lib/queries/funding/get-ledger-owner';
import { openReading, type Reading } from '@/lib/queries/reading';
import type { RawParams } from '@/lib/schemas/raw-params';
import { ownerHref } from '@/lib/view/funding/owner-href';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { recordNotFoundHeading } from '@/lib/view/record/record-not-found-heading';
import { pageTitle } from '@/lib/view/page/page-title';

const MISSING: MissingRecord = { noun: 'owner of money', listPath: '/funding', listLabel: 'Funding', keyHint: 'an award, a pairing or a cohort, chosen from the list' };

type OwnerOfTask = NonNullable<Awaited<ReturnType<typeof getLedgerOwner>>>;

/** A task of the ledger once it is known who does it and whose money it is about. */
export type LedgerTask = { readonly actor: Actor; readonly reading: Reading; readonly owner: OwnerOfTask; readonly frame: { readonly title: string; readonly heading: string; readonly caption: string; readonly path: string; readonly backLink: { label: string; href: string } } };

/** Opens a task that records in the ledger: for whoever may not, or before an owner is chosen, there is a page of its own. */
export async function openLedgerTask(raw: RawParams, path: string, heading: string): Promise<{ readonly page: ReactElement } | { readonly page: null; readonly task: LedgerTask }> {
  const key = oneValue(raw, 'owner');
  const actor = await requireActor(key === null ? path : `${path}?owner=${encodeURIComponent(key)}`);
  const title = pageTitle(heading, 'Funding');
  const frame = { title, heading, caption: 'Funding', path, backLink: { label: 'Funding', href: '/funding' } };
  const reading = await openReading({ asAt: null, knownAt: null }, toReader(actor));
  const owner = key === null ? null : await getLedgerOwner(reading, key);
  if (key !== null && owner === null) return { page: titled(pageTitle(recordNotFoundHeading(MISSING.noun), MISSING.listLabel), <RecordNotFoundPage missing={MISSING} path={path} clock={toClockView(reading)} />) };
  if (!canKeepLedger(actor)) {
    answerWithStatus(403);
    return { page: titled(title, <NotAllowed {...frame} who={LEDGER_KEEPERS} />) };
  }
  if (owner === null) {
    const search = oneValue(raw, 'find') ?? '';
    return { page: titled(title, <ChooseOwner {...frame} search={search} owners={await findLedgerOwners(reading, search)} shownMax={OWNERS_SHOWN_MAX} />) };
  }
  return { page: null, task: { actor, reading, owner, frame: { ...frame, caption: owner.name, backLink: { label: owner.name, href: ownerHref(owner.owner) } } } };
}

function titled(title: string, page: ReactElement): ReactElement {
  return (
    <>
      <title>{title}</title>
      {page}
    </>
  );
}
