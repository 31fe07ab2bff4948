import 'server-only';
import { latestEventOf } from '@/lib/db/as-at/latest-event-of';
import { exemplarMembersAt } from '@/lib/db/as-at/register-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { parseOwnerKey } from '@/lib/domain/funding/ledger-owner';
import type { Reading } from '@/lib/queries/reading';
import { type EvidenceItem, listEvidenceOfEntry } from '@/lib/queries/tranche/list-evidence';
import { getLedgerEntry } from './get-ledger-entry';

/** An entry of the ledger with the files given as its evidence; null where there is no such entry, or none of its files that the reader may see. */
export async function getEntryEvidence(reading: Reading, entryId: string): Promise<(NonNullable<Awaited<ReturnType<typeof getLedgerEntry>>> & { readonly files: readonly EvidenceItem[] }) | null> {
  const found = await getLedgerEntry(reading, entryId);
  if (found === null) return null;
  const files = await listEvidenceOfEntry(reading, entryId, await trustsOf(reading, found.ownerKey));
  return files.length === 0 ? null : { ...found, files };
}

/** The trusts whose leads speak for an owner of money; what is shared has none. */
async function trustsOf({ clock }: Reading, key: string): Promise<string[]> {
  const owner = parseOwnerKey(key);
  if (owner === null || owner.reference === null || owner.kind === 'cohort') return [];
  const rows = await queryRows<{ code: string | null }>(
    owner.kind === 'exemplar'
      ? sql`SELECT m.ods_code AS code FROM ${exemplarMembersAt(clock, sql`e.exemplar_slug = ${owner.reference}`)} m`
      : sql`SELECT i.ods_code AS code FROM (VALUES (${owner.reference}::text)) ff (reference) LEFT JOIN ${latestEventOf('fast_follower_trust_event', sql`e.fast_follower_reference = ff.reference`, clock)} i ON TRUE`,
  );
  return rows.flatMap(({ code }) => (code === null ? [] : [code]));
}
