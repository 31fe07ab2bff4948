import 'server-only';
import { versionOf } from '@/lib/audit/record-version';
import { nominationAt, type NominationRow } from '@/lib/db/as-at/nomination-at';
import { queryRows } from '@/lib/db/query-rows';
import type { NominationStanding } from '@/lib/domain/fast-follower/nomination';
import { toStanding } from '@/lib/domain/fast-follower/to-standing';
import type { Reading } from '@/lib/queries/reading';

/** A nomination, or the pairing that came of it, for the tasks about it: as it stands, and the version that a form carries. */
export type NominationDetail = NominationRow & { readonly standing: NominationStanding; readonly version: number };

/** Reads one nomination as it stands now; null when none is there that the reader may see. */
export async function getNomination({ clock, reader }: Reading, reference: string): Promise<NominationDetail | null> {
  // The version first: what is changed between the two reads then counts as changed after the page was read.
  const version = await versionOf({ rows: queryRows }, { table: 'fast_follower', id: reference });
  const [row] = await queryRows<NominationRow>(nominationAt(reference, clock, reader));
  return row === undefined ? null : { ...row, version, standing: toStanding(row) };
}
