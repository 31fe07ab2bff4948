import type { ReactElement } from 'react';
import { oneValue } from '@/app/choose-source-step';
import { RecordNotFoundPage, type MissingRecord } from '@/app/record-not-found-page';
import { NotAllowed } from '@/components/recording/not-allowed';
import { requireActor } from '@/lib/auth/session';
import { toReader } from '@/lib/auth/to-reader';
import { canKeepLedger, LEDGER_KEEPERS } from '@/lib/domain/policy/money';
import { answerWithStatus } from '@/lib/http/answer-with-status';
import { getImportDraft, type ImportDraft } from '@/lib/queries/funding/get-import-draft';
import { openReading, type Reading } from '@/lib/queries/reading';
import type { RawParams } from '@/lib/schemas/raw-params';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { recordNotFoundHeading } from '@/lib/view/record/record-not-found-heading';
import { pageTitle } from '@/lib/view/page/page-title';

const MISSING: MissingRecord = { noun: 'table to import', listPath: '/funding/import', listLabel: 'Import a table', keyHint: 'a table that you sent yourself, kept for seven days' };

/** The task of importing a table, once it is known who does it and which table the address names; null where it names none. */
export type ImportTask = { readonly reading: Reading; readonly draft: ImportDraft | null; readonly frame: { readonly title: string; readonly heading: string; readonly caption: string; readonly path: string; readonly backLink: { label: string; href: string } } };

/** Opens a page of importing: for whoever may not, or for a table that is not theirs, there is a page of its own. */
export async function openImportTask(raw: RawParams, path: string, heading: string): Promise<{ readonly page: ReactElement } | { readonly page: null; readonly task: ImportTask }> {
  const id = oneValue(raw, 'table');
  const actor = await requireActor(id === null ? path : `${path}?table=${encodeURIComponent(id)}`);
  const reading = await openReading({ asAt: null, knownAt: null }, toReader(actor));
  const draft = id === null ? null : await getImportDraft(actor, id);
  const title = pageTitle(heading, 'Funding');
  const frame = { title, heading, caption: 'Funding', path, backLink: { label: 'Funding', href: '/funding' } };
  if (id !== null && draft === null) return { page: titled(pageTitle(recordNotFoundHeading(MISSING.noun), MISSING.listLabel), <RecordNotFoundPage missing={MISSING} path={path} clock={toClockView(reading)} />) };
  if (!canKeepLedger(actor)) {
    answerWithStatus(403);
    return { page: titled(title, <NotAllowed {...frame} who={LEDGER_KEEPERS} />) };
  }
  return { page: null, task: { reading, draft, frame } };
}

function titled(title: string, page: ReactElement): ReactElement {
  return (
    <>
      <title>{title}</title>
      {page}
    </>
  );
}
