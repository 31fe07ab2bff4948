import 'server-only';
import { remember } from '@/lib/cache';
import { nominationsAt, type NominationRow } from '@/lib/db/as-at/nomination-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { NominationStanding } from '@/lib/domain/fast-follower/nomination';
import { FAST_FOLLOWER_STATUSES } from '@/lib/domain/fast-follower/status';
import { isOpenNomination } from '@/lib/domain/fast-follower/step';
import { toStanding } from '@/lib/domain/fast-follower/to-standing';
import type { Reading } from '@/lib/queries/reading';

/** A nomination that is neither decided nor withdrawn. */
export type OpenNomination = NominationRow & { readonly standing: NominationStanding };

const OPEN = FAST_FOLLOWER_STATUSES.filter(isOpenNomination);

/** The nominations that are open and that the reader may see, those longest in their status first. */
export function listOpenNominations({ revision, clock, reader }: Reading): Promise<OpenNomination[]> {
  return remember(JSON.stringify(['open nominations', revision, clock, reader]), async () => {
    const rows = await queryRows<NominationRow>(nominationsAt(sql`s.status = ANY(${OPEN}::"FastFollowerStatus"[])`, clock, reader));
    return rows.map((row) => ({ ...row, standing: toStanding(row) }));
  });
}
