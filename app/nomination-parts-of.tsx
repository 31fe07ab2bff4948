import type { ReactNode } from 'react';
import { nominationFactsOf } from '@/app/nomination-facts-of';
import { NominationPanel } from '@/components/nomination/nomination-panel';
import { RecordHistory } from '@/components/recording/record-history';
import { currentActor } from '@/lib/auth/session';
import { isProgrammeStaff } from '@/lib/domain/policy/people';
import { isPartyTo } from '@/lib/domain/policy/nomination';
import { listActsAbout } from '@/lib/queries/audit/list-acts-about';
import { getNomination } from '@/lib/queries/nomination/get-nomination';
import { openReading, type Reading } from '@/lib/queries/reading';
import { nominationActions } from '@/lib/view/nomination/nomination-actions';

/**
 * What a pairing's page shows of its nomination to the person who reads it: what they may do now, whatever the clock of the page. What it says and
 * what people did about it is for its parties and programme staff, after its approval too: the points of those who vet are not published.
 */
export async function nominationPartsOf(reading: Reading, reference: string): Promise<{ nomination?: ReactNode; acts?: ReactNode }> {
  const actor = await currentActor();
  if (actor === null) return {};
  const present = await openReading({ asAt: null, knownAt: null }, reading.reader);
  const nomination = await getNomination(present, reference);
  if (nomination === null) return {};
  const isInside = isProgrammeStaff(actor) || isPartyTo(actor, nomination.standing);
  return {
    nomination: <NominationPanel actions={nominationActions(actor, nomination.standing)}>{isInside && (await nominationFactsOf(present, nomination))}</NominationPanel>,
    acts: isInside && <RecordHistory acts={await listActsAbout(reading, { table: 'fast_follower', id: reference })} />,
  };
}
