import type { Metadata } from 'next';
import { type MissingRecord, RecordNotFoundPage } from '@/app/record-not-found-page';
import { wholePage } from '@/app/whole-page';
import { EvidenceFiles } from '@/components/evidence/evidence-files';
import { PageShell } from '@/components/layout/page-shell';
import { requireActor } from '@/lib/auth/session';
import { toReader } from '@/lib/auth/to-reader';
import { formatDate } from '@/lib/format/format-date';
import { getEntryEvidence } from '@/lib/queries/funding/get-entry-evidence';
import { getLedgerOwner } from '@/lib/queries/funding/get-ledger-owner';
import { openReading } from '@/lib/queries/reading';
import { parseRecordKey } from '@/lib/schemas/record-key';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { ownerHref } from '@/lib/view/funding/owner-href';
import { toLedgerView } from '@/lib/view/funding/to-ledger-view';
import { pageTitle } from '@/lib/view/page/page-title';
import { TASK_METADATA } from '@/lib/view/page/task-metadata';
import { recordNotFoundHeading } from '@/lib/view/record/record-not-found-heading';
import { toEvidenceLines } from '@/lib/view/tranche/evidence-lines';

export const metadata: Metadata = TASK_METADATA;

const MISSING: MissingRecord = { noun: 'evidence', listPath: '/funding', listLabel: 'Funding', keyHint: 'a link from an entry of the ledger that has files' };

const HEADING = 'Files of a ledger entry';

export default wholePage(async function EntryEvidencePage({ params }: { params: Promise<{ entryId: string }> }) {
  const id = parseRecordKey((await params).entryId);
  const path = `/funding/${encodeURIComponent(id ?? '')}/evidence`;
  const actor = await requireActor(path);
  const present = await openReading({ asAt: null, knownAt: null }, toReader(actor));
  const found = id === null ? null : await getEntryEvidence(present, id);
  const owner = found === null ? null : await getLedgerOwner(present, found.ownerKey);
  if (found === null || owner === null) {
    return (
      <>
        <title>{pageTitle(recordNotFoundHeading(MISSING.noun), MISSING.listLabel)}</title>
        <RecordNotFoundPage missing={MISSING} path={path} clock={toClockView(present)} />
      </>
    );
  }
  const [row] = toLedgerView([found.entry], { params: {} }).rows;
  const { effectiveOn, precision } = found.entry.evidence;
  return (
    <>
      <title>{pageTitle(HEADING, owner.name)}</title>
      <PageShell clock={null} path={path} params={{}} backLink={{ label: owner.name, href: ownerHref(owner.owner) }} heading={HEADING} caption={owner.name}>
        <p>
          <strong>{row?.what}</strong>, {formatDate(effectiveOn, precision)}.
        </p>
        <EvidenceFiles files={toEvidenceLines(found.files)} />
      </PageShell>
    </>
  );
});
