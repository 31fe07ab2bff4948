import 'server-only';
import { versionOf } from '@/lib/audit/record-version';
import { latestEventOf } from '@/lib/db/as-at/latest-event-of';
import { exemplarMembersAt } from '@/lib/db/as-at/register-at';
import { trustNameAt } from '@/lib/db/as-at/trust-at';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Reading } from '@/lib/queries/reading';

/** The records of the register that something can be recorded of. */
export type TaskRecordKind = 'exemplar' | 'fast_follower' | 'trust' | 'footprint';

/** A record as a task page needs it: its name, what kind of thing it is, its trusts, and the version it was read at. */
export type TaskRecord = {
  readonly kind: TaskRecordKind;
  readonly key: string;
  readonly name: string;
  readonly caption: string;
  /** Of an exemplar, the trusts that are part of it; of a pairing, the trust that follows; of a trust, itself. */
  readonly odsCodes: readonly string[];
  /** Whether anything may be recorded of it yet: a pairing is approved first. */
  readonly isAwarded: boolean;
  readonly version: number;
};

/** Reads one record for a task; `null` when none of that key is known that the reader may see. */
export async function getTaskRecord({ clock, reader }: Reading, kind: TaskRecordKind, key: string): Promise<TaskRecord | null> {
  const statement = {
    exemplar: sql`
      SELECT x.slug AS key, x.name, c.name || ' exemplar' AS caption, TRUE AS "isAwarded",
        coalesce((SELECT array_agg(m.ods_code ORDER BY m.ods_code) FROM ${exemplarMembersAt(clock, sql`e.exemplar_slug = ${key}`)} m WHERE m.ods_code IS NOT NULL), '{}') AS "odsCodes"
      FROM exemplar x JOIN cohort c ON c.key = x.cohort_key WHERE x.slug = ${key}`,
    fast_follower: sql`
      SELECT ff.reference AS key, coalesce(named.name, 'Trust not recorded') || ', follower of ' || x.name AS name, 'Fast follower ' || ff.reference AS caption, ff.public_from IS NOT NULL AS "isAwarded",
        CASE WHEN named.ods_code IS NULL THEN '{}' ELSE ARRAY[named.ods_code] END AS "odsCodes"
      FROM fast_follower ff JOIN exemplar x ON x.slug = ff.exemplar_slug
      LEFT JOIN LATERAL (
        SELECT t.ods_code, ${trustNameAt('t', clock)} AS name FROM ${latestEventOf('fast_follower_trust_event', sql`e.fast_follower_reference = ff.reference`, clock)} i JOIN trust t ON t.ods_code = i.ods_code
      ) named ON TRUE
      WHERE ff.reference = ${key} AND ${followerIsVisibleTo(reader, clock)}`,
    trust: sql`SELECT t.ods_code AS key, ${trustNameAt('t', clock)} AS name, 'Trust ' || t.ods_code AS caption, TRUE AS "isAwarded", ARRAY[t.ods_code] AS "odsCodes" FROM trust t WHERE t.ods_code = ${key.toUpperCase()}`,
    footprint: sql`SELECT f.code AS key, f.name, k.name AS caption, TRUE AS "isAwarded", ARRAY[]::text[] AS "odsCodes" FROM footprint f JOIN footprint_kind k ON k.key = f.kind_key WHERE f.code = ${key}`,
  }[kind];
  const [found] = await queryRows<Omit<TaskRecord, 'kind' | 'version'>>(statement);
  if (found === undefined) return null;
  return { ...found, kind, version: await versionOf({ rows: queryRows }, { table: kind, id: found.key }) };
}
