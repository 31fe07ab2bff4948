import { sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import type { ActType } from '@/lib/domain/audit/act-type';
import type { Json } from './canonical-json';
import { type RecordRef, toAbout } from './record-ref';

/** An act about a record, as its history tells it. */
export type ActAbout = {
  readonly position: number;
  readonly type: ActType;
  readonly details: { readonly [key: string]: Json };
  /** Null: the product itself. A person who was forgotten has no name. */
  readonly actorName: string | null;
  readonly isActorForgotten: boolean;
  readonly occurredAt: string;
};

/** The version of a record: the position of the last act about it in the audit record; 0 when there is none. Of several, the last act about any. */
export async function versionOf(tx: Transaction, ...records: readonly RecordRef[]): Promise<number> {
  const [last] = await tx.rows<{ position: number }>(sql`
    SELECT position::int AS position FROM audit_event WHERE payload -> 'about' @> ANY(${records.map(toNamed)}::jsonb[]) ORDER BY audit_event.position DESC LIMIT 1`);
  return last?.position ?? 0;
}

/** The acts about a record, or about any of several, after a version, oldest first. */
export async function actsSince(tx: Transaction, records: readonly RecordRef[], version: number): Promise<ActAbout[]> {
  const rows = await tx.rows<{ position: number; type: ActType; payload: { [key: string]: Json }; name: string | null; anonymised_at: string | null; occurred_at: string | Date }>(sql`
    SELECT a.position::int AS position, a.type, a.payload - 'rows' - 'about' AS payload, u.name, u.anonymised_at, a.occurred_at
    FROM audit_event a LEFT JOIN "user" u ON u.id = a.actor_user_id
    WHERE a.payload -> 'about' @> ANY(${records.map(toNamed)}::jsonb[]) AND a.position > ${version}
    ORDER BY a.position`);
  return rows.map((row) => ({
    position: row.position,
    type: row.type,
    details: row.payload,
    actorName: row.anonymised_at === null ? row.name : null,
    isActorForgotten: row.anonymised_at !== null,
    occurredAt: new Date(row.occurred_at).toISOString(),
  }));
}

/** As the index of acts finds them. */
function toNamed(record: RecordRef): string {
  return JSON.stringify([toAbout(record)]);
}
