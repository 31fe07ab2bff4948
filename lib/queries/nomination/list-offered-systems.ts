import 'server-only';
import { offeredSystemsAt, type OfferedSystemRow } from '@/lib/db/as-at/offered-systems-at';
import { queryRows } from '@/lib/db/query-rows';
import type { Reading } from '@/lib/queries/reading';
import type { NominationDetail } from './get-nomination';

/** A system recorded of the exemplar's trusts, which a follower may replicate. */
export type OfferedSystem = OfferedSystemRow;

/** The systems recorded of the exemplar's trusts, each product once. */
export function listOfferedSystems({ clock }: Reading, { members }: NominationDetail): Promise<OfferedSystem[]> {
  return queryRows<OfferedSystem>(offeredSystemsAt(members.map(({ odsCode }) => odsCode), clock));
}
