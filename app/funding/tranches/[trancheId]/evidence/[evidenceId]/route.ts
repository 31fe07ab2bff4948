import { evidenceResponse } from '@/app/evidence-response';
import { wholeFile } from '@/app/whole-file';
import { requireActor } from '@/lib/auth/session';
import { toReader } from '@/lib/auth/to-reader';
import { openReading } from '@/lib/queries/reading';
import { listEvidence } from '@/lib/queries/tranche/list-evidence';
import { listTranches } from '@/lib/queries/tranche/list-tranches';
import { parseRecordKey } from '@/lib/schemas/record-key';

type Context = { params: Promise<{ trancheId: string; evidenceId: string }> };

/** A file given as evidence of a tranche, to take away. To whoever may not see it there is no such file. */
export const GET = wholeFile(async (_request: Request, { params }: Context): Promise<Response> => {
  const { trancheId: segment, evidenceId } = await params;
  const trancheId = parseRecordKey(segment);
  const actor = await requireActor(`/funding/tranches/${encodeURIComponent(trancheId ?? '')}/evidence/${encodeURIComponent(evidenceId)}`);
  const reading = await openReading({ asAt: null, knownAt: null }, toReader(actor));
  const files = trancheId === null ? [] : await listEvidence(reading, await listTranches(reading, { id: trancheId }));
  return evidenceResponse(files.find(({ id }) => id === evidenceId));
});
