import type { ReactElement } from 'react';
import { NominationFacts } from '@/components/nomination/nomination-facts';
import type { NominationDetail } from '@/lib/queries/nomination/get-nomination';
import { listOfferedSystems } from '@/lib/queries/nomination/list-offered-systems';
import type { Reading } from '@/lib/queries/reading';
import { systemNames } from '@/lib/view/nomination/system-choices';

/** What a nomination says, for those who answer it; null of a pairing that was not nominated here. */
export async function nominationFactsOf(reading: Reading, nomination: NominationDetail): Promise<ReactElement | null> {
  const { draft, exemplar, trust } = nomination;
  if (draft === null) return null;
  const systems = systemNames(draft.systems, await listOfferedSystems(reading, nomination));
  return <NominationFacts exemplar={exemplar.name} trust={trust?.name ?? draft.trustName} reason={draft.reason} systems={systems} />;
}
