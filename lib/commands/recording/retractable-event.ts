import type { RecordRef } from '@/lib/audit/record-ref';
import { raw, sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import type { EventTable } from './event-table';

/** An event as it stands, with the records that it is about. */
export type RetractableEvent = { readonly row: Readonly<Record<string, unknown>>; readonly about: readonly RecordRef[] };

/** Columns that name what an event is about. */
const SUBJECTS: Readonly<Record<string, RecordRef['table']>> = {
  exemplar_slug: 'exemplar',
  fast_follower_reference: 'fast_follower',
  ods_code: 'trust',
  predecessor_code: 'trust',
  successor_code: 'trust',
  host_ods_code: 'trust',
  footprint_code: 'footprint',
};

/** What an event belongs to, and so is about too. */
const PARENTS: Readonly<Partial<Record<EventTable, { table: string; column: string }>>> = {
  gate_decision: { table: 'gate', column: 'gate_id' },
  milestone_event: { table: 'milestone', column: 'milestone_id' },
  replication_assertion: { table: 'replication_item', column: 'item_id' },
  blueprint_reuse: { table: 'blueprint', column: 'blueprint_id' },
};

/** Reads one event that stands; null when there is none, or it was retracted. */
export async function readRetractableEvent(tx: Transaction, table: EventTable, id: string): Promise<RetractableEvent | null> {
  const [found] = await tx.rows<{ row: Record<string, unknown> }>(sql`SELECT to_jsonb(e) AS row FROM ${raw(`"${table}"`)} e WHERE e.id = ${id} AND e.retracted_at IS NULL`);
  if (found === undefined) return null;
  const parent = PARENTS[table];
  const [owner] = parent === undefined ? [] : await tx.rows<{ row: Record<string, unknown> }>(sql`SELECT to_jsonb(p) AS row FROM ${raw(parent.table)} p WHERE p.id = ${String(found.row[parent.column])}`);
  const of = { ...found.row, ...owner?.row };
  const about = Object.entries(SUBJECTS).flatMap(([column, subject]) => (typeof of[column] === 'string' ? [{ table: subject, id: of[column] }] : []));
  return { row: found.row, about };
}
