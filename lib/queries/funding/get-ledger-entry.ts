import 'server-only';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { listMoney, type MoneyEntry } from '@/lib/queries/record/list-money';
import type { Reading } from '@/lib/queries/reading';

/** One entry of the ledger with the key of its owner; null where there is none that the reader may see. */
export async function getLedgerEntry(reading: Reading, id: string): Promise<{ readonly ownerKey: string; readonly entry: MoneyEntry } | null> {
  const [owned] = await queryRows<{ exemplar: string | null; follower: string | null; cohort: string | null }>(
    sql`SELECT l.exemplar_slug AS exemplar, l.fast_follower_reference AS follower, l.cohort_key AS cohort FROM ledger_entry l WHERE l.id = ${id}`,
  );
  if (owned === undefined) return null;
  const { exemplar, follower, cohort } = owned;
  const entries = await listMoney(reading, {
    exemplarSlugs: exemplar === null ? [] : [exemplar],
    followerReferences: follower === null ? [] : [follower],
    cohortKeys: cohort === null ? [] : [cohort],
    isProgramme: exemplar === null && follower === null && cohort === null,
  });
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined) return null;
  return { ownerKey: exemplar !== null ? `exemplar:${exemplar}` : follower !== null ? `fast_follower:${follower}` : cohort !== null ? `cohort:${cohort}` : 'programme', entry };
}
