import { evidenceResponse } from '@/app/evidence-response';
import { wholeFile } from '@/app/whole-file';
import { requireActor } from '@/lib/auth/session';
import { toReader } from '@/lib/auth/to-reader';
import { getEntryEvidence } from '@/lib/queries/funding/get-entry-evidence';
import { openReading } from '@/lib/queries/reading';
import { parseRecordKey } from '@/lib/schemas/record-key';

type Context = { params: Promise<{ entryId: string; evidenceId: string }> };

/** A file given as evidence of an entry of the ledger, to take away. To whoever may not see it there is no such file. */
export const GET = wholeFile(async (_request: Request, { params }: Context): Promise<Response> => {
  const { entryId: segment, evidenceId } = await params;
  const entryId = parseRecordKey(segment);
  const actor = await requireActor(`/funding/${encodeURIComponent(entryId ?? '')}/evidence/${encodeURIComponent(evidenceId)}`);
  const reading = await openReading({ asAt: null, knownAt: null }, toReader(actor));
  const found = entryId === null ? null : await getEntryEvidence(reading, entryId);
  return evidenceResponse(found?.files.find(({ id }) => id === evidenceId));
});
