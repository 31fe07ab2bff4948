import type { Json } from '@/lib/audit/canonical-json';
import { sql, type Sql } from '@/lib/db/sql';
import type { ActType } from '@/lib/domain/audit/act-type';

/** An act as the audit record's page and files show it. */
export type AuditAct = {
  readonly position: number;
  readonly type: ActType;
  readonly details: { readonly [key: string]: Json };
  /** Null: the product itself, or a person who was forgotten. */
  readonly actorName: string | null;
  readonly isActorForgotten: boolean;
  /** Whom the act was done to, where that is a person; who was forgotten has no name. */
  readonly onPerson: { readonly name: string | null } | null;
  /** The records that the act is about, as `table/key`. */
  readonly about: readonly string[];
  /** ISO, UTC. */
  readonly occurredAt: string;
  readonly previousHash: string;
  readonly hash: string;
};

export type AuditActRow = {
  position: number;
  type: ActType;
  details: { [key: string]: Json };
  about: string[] | null;
  actor_name: string | null;
  is_actor_forgotten: boolean;
  person_id: string | null;
  person_name: string | null;
  is_person_forgotten: boolean;
  occurred_at: string;
  previous_hash: string;
  hash: string;
};

/** What is read of an act: without the digests of rows, which are for machines. */
export const AUDIT_ACT_COLUMNS: Sql = sql`
  a.position::int AS position, a.type, a.payload - 'rows' - 'about' AS details, a.payload -> 'about' AS about,
  actor.name AS actor_name, actor.anonymised_at IS NOT NULL AS is_actor_forgotten,
  person.id AS person_id, person.name AS person_name, person.anonymised_at IS NOT NULL AS is_person_forgotten,
  to_char(a.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS occurred_at, a.previous_hash, a.hash`;

/** Acts, with who acted and whom they acted on. */
export const AUDIT_ACTS: Sql = sql`
  audit_event a LEFT JOIN "user" actor ON actor.id = a.actor_user_id
  LEFT JOIN "user" person ON person.id = coalesce(a.payload ->> 'userId', CASE WHEN a.subject_table = 'user' THEN a.subject_id END)`;

export function toAuditAct(row: AuditActRow): AuditAct {
  return {
    position: row.position,
    type: row.type,
    details: row.details,
    actorName: row.is_actor_forgotten ? null : row.actor_name,
    isActorForgotten: row.is_actor_forgotten,
    onPerson: row.person_id === null ? null : { name: row.is_person_forgotten ? null : row.person_name },
    about: row.about ?? [],
    occurredAt: row.occurred_at,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
