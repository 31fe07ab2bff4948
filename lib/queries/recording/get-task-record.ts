import 'server-only';
import { versionOf } from '@/lib/audit/record-version';
import { exemplarMembersAt } from '@/lib/db/as-at/register-at';
import { trustNameAt } from '@/lib/db/as-at/trust-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Reading } from '@/lib/queries/reading';

/** The records of the register that something can be recorded of. */
export type TaskRecordKind = 'exemplar' | 'trust' | 'footprint';

/** A record as a task page needs it: its name, what kind of thing it is, its trusts, and the version it was read at. */
export type TaskRecord = {
  readonly kind: TaskRecordKind;
  readonly key: string;
  readonly name: string;
  readonly caption: string;
  /** Of an exemplar, the trusts that are part of it; of a trust, itself. */
  readonly odsCodes: readonly string[];
  readonly version: number;
};

/** Reads one record for a task; `null` when none of that key is known. */
export async function getTaskRecord({ clock }: Reading, kind: TaskRecordKind, key: string): Promise<TaskRecord | null> {
  const statement = {
    exemplar: sql`
      SELECT x.slug AS key, x.name, c.name || ' exemplar' AS caption,
        coalesce((SELECT array_agg(m.ods_code ORDER BY m.ods_code) FROM ${exemplarMembersAt(clock, sql`e.exemplar_slug = ${key}`)} m WHERE m.ods_code IS NOT NULL), '{}') AS "odsCodes"
      FROM exemplar x JOIN cohort c ON c.key = x.cohort_key WHERE x.slug = ${key}`,
    trust: sql`SELECT t.ods_code AS key, ${trustNameAt('t', clock)} AS name, 'Trust ' || t.ods_code AS caption, ARRAY[t.ods_code] AS "odsCodes" FROM trust t WHERE t.ods_code = ${key.toUpperCase()}`,
    footprint: sql`SELECT f.code AS key, f.name, k.name AS caption, ARRAY[]::text[] AS "odsCodes" FROM footprint f JOIN footprint_kind k ON k.key = f.kind_key WHERE f.code = ${key}`,
  }[kind];
  const [found] = await queryRows<Omit<TaskRecord, 'kind' | 'version'>>(statement);
  if (found === undefined) return null;
  return { ...found, kind, version: await versionOf({ rows: queryRows }, { table: kind, id: found.key }) };
}
