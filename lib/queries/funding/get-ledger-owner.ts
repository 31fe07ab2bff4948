import 'server-only';
import { ledgerRefOf } from '@/lib/audit/ledger-ref';
import { versionOf } from '@/lib/audit/record-version';
import { trustNameAt } from '@/lib/db/as-at/trust-at';
import { latestEventOf } from '@/lib/db/as-at/latest-event-of';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { queryRows } from '@/lib/db/query-rows';
import { empty, sql } from '@/lib/db/sql';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import { type LedgerOwner, ownerKey, parseOwnerKey } from '@/lib/domain/funding/ledger-owner';
import type { Reading } from '@/lib/queries/reading';

/** An owner of money by name. */
export type NamedOwner = { readonly owner: LedgerOwner; readonly key: string; readonly name: string; /** Null: the whole programme. */ readonly cohort: Cohort | null };

/** Owners named at once on the page where one is chosen. */
export const OWNERS_SHOWN_MAX = 40;

/** The owners in whose name or reference every word is found, awards before pairings before what is shared. */
export async function findLedgerOwners(reading: Reading, text: string): Promise<NamedOwner[]> {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 12);
  const hasEach = words.map((word) => sql` AND strpos(lower(o.name || ' ' || o.key), ${word}) > 0`);
  const rows = await queryRows<{ key: string; name: string; cohort: Cohort | null }>(
    sql`SELECT o.key, o.name, o.cohort FROM ${ownersOf(reading)} o WHERE TRUE${hasEach.reduce((all, one) => sql`${all}${one}`, empty)} ORDER BY o.place, o.name, o.key LIMIT ${OWNERS_SHOWN_MAX}`,
  );
  return rows.flatMap(toNamedOwner);
}

/** One owner with the version of its ledger; null where there is none of that name that the reader may see. */
export async function getLedgerOwner(reading: Reading, key: string): Promise<(NamedOwner & { readonly version: number }) | null> {
  const [row] = await queryRows<{ key: string; name: string; cohort: Cohort | null }>(sql`SELECT o.key, o.name, o.cohort FROM ${ownersOf(reading)} o WHERE o.key = ${key}`);
  const [named] = row === undefined ? [] : toNamedOwner(row);
  return named === undefined ? null : { ...named, version: await versionOf({ rows: queryRows }, ledgerRefOf(named.owner)) };
}

/** The names of some owners by their keys. */
export async function nameLedgerOwners(reading: Reading, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await queryRows<{ key: string; name: string }>(sql`SELECT o.key, o.name FROM ${ownersOf(reading)} o WHERE o.key = ANY(${[...new Set(keys)]}::text[])`);
  return new Map(rows.map(({ key, name }) => [key, name]));
}

function toNamedOwner({ key, name, cohort }: { key: string; name: string; cohort: Cohort | null }): NamedOwner[] {
  const owner = parseOwnerKey(key);
  return owner === null ? [] : [{ owner, key: ownerKey(owner), name, cohort }];
}

function ownersOf({ clock, reader }: Reading) {
  return sql`(
    SELECT 1 AS place, 'exemplar:' || x.slug AS key, x.name, x.cohort_key AS cohort FROM exemplar x
    UNION ALL
    SELECT 2, 'fast_follower:' || ff.reference, coalesce(${trustNameAt('t', clock)}, 'Trust not recorded') || ', follower of ' || x.name, x.cohort_key
    FROM fast_follower ff JOIN exemplar x ON x.slug = ff.exemplar_slug
    LEFT JOIN ${latestEventOf('fast_follower_trust_event', sql`e.fast_follower_reference = ff.reference`, clock)} i ON TRUE
    LEFT JOIN trust t ON t.ods_code = i.ods_code
    WHERE ${followerIsVisibleTo(reader, clock)}
    UNION ALL
    SELECT 3, 'cohort:' || c.key, 'The ' || lower(c.name) || ' cohort, shared', c.key FROM cohort c
    UNION ALL
    SELECT 4, 'programme', 'The whole programme', NULL
  )`;
}
