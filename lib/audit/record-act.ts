import { sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import type { ActType } from '@/lib/domain/audit/act-type';
import type { AuditedTable } from './audited-tables';
import type { Json } from './canonical-json';
import { CHAIN_START, hashOf } from './chain';
import { type RecordRef, toAbout } from './record-ref';
import { rowDigests } from './row-digests';

/** Who did it: a person, or the part of the product that acted of itself. */
export type ActorOfAct = { readonly userId: string } | { readonly system: 'founding load' | 'first start' | 'command line' | 'sign-in' };

export type Act = {
  readonly actor: ActorOfAct;
  readonly type: ActType;
  readonly subject: RecordRef;
  /** Other records that the act is part of the history of: both trusts of a succession. */
  readonly about?: readonly RecordRef[];
  /** What was decided and why, in plain values. Never a password, a key or a link that opens something. */
  readonly details: { readonly [key: string]: Json };
  /** The keys of every row that was written, by table; of a key with several columns, joined by `|`. */
  readonly rows: Readonly<Partial<Record<AuditedTable, readonly string[]>>>;
};

type LastEvent = { readonly position: number; readonly hash: string };

/**
 * Writes an act to the audit record, in the transaction that did it and after its rows: with the digest of each row as it now stands
 * (null for one that was deleted), chained to the act before by its hash. Writers wait for one another on the row of data_revision.
 */
export async function recordAct(tx: Transaction, { actor, type, subject, about = [], details, rows }: Act): Promise<void> {
  await tx.rows(sql`SET LOCAL TimeZone = 'UTC'`);
  const [stamp] = await tx.rows<{ occurred_at: string | Date }>(sql`SELECT advance_data_revision() AS occurred_at`);
  const [last] = await tx.rows<LastEvent>(sql`SELECT position::int AS position, hash FROM audit_event ORDER BY audit_event.position DESC LIMIT 1`);
  if (stamp === undefined) throw new Error('The database gave no instant for an act.');
  const event = {
    position: (last?.position ?? 0) + 1,
    actorUserId: 'userId' in actor ? actor.userId : null,
    actorSystem: 'system' in actor ? actor.system : null,
    type,
    subjectTable: subject.table,
    subjectId: subject.id,
    payload: { ...details, about: [...new Set([subject, ...about].map(toAbout))], rows: await digestRows(tx, rows) },
    occurredAt: new Date(stamp.occurred_at).toISOString(),
    previousHash: last?.hash ?? CHAIN_START,
  };
  await tx.rows(sql`
    INSERT INTO audit_event (position, actor_user_id, actor_system, type, subject_table, subject_id, payload, occurred_at, previous_hash, hash)
    VALUES (${event.position}, ${event.actorUserId}, ${event.actorSystem}, ${type}, ${subject.table}, ${subject.id}, ${JSON.stringify(event.payload)}::jsonb,
            ${event.occurredAt}::timestamptz, ${event.previousHash}, ${hashOf(event)})`);
}

async function digestRows(tx: Transaction, rows: Act['rows']): Promise<Record<string, Record<string, string | null>>> {
  const digests: Record<string, Record<string, string | null>> = {};
  for (const [table, keys] of Object.entries(rows) as [AuditedTable, readonly string[]][]) {
    if (keys.length === 0) continue;
    const ofTable: Record<string, string | null> = Object.fromEntries(keys.map((key) => [key, null]));
    for (const { key, digest } of await tx.rows<{ key: string; digest: string }>(rowDigests(table, keys))) ofTable[key] = digest;
    digests[table] = ofTable;
  }
  return digests;
}
