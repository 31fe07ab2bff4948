import { randomUUID } from 'node:crypto';
import type { AuditedTable } from '@/lib/audit/audited-tables';
import { join, raw, sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import type { Confidence } from '@/lib/domain/evidence/confidence';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';

/** What a person says of an event that they record. When it was recorded is the database's to say. */
export type EvidenceGiven = {
  /** ISO date; of a month or a year, its first day. */
  readonly effectiveOn: string;
  readonly precision: DatePrecision;
  readonly confidence: Confidence;
  readonly sourceId: string;
  readonly note: string | null;
  readonly recordedByUserId: string;
};

/** Columns of a row by their names in the database. Names come from our own code, never from a form. */
export type Columns = Readonly<Record<string, string | number | boolean | null>>;

/** Adds a row to a table. */
export async function insertRow(tx: Transaction, table: AuditedTable, columns: Columns): Promise<void> {
  const names = Object.keys(columns).map((name) => raw(`"${name}"`));
  await tx.rows(sql`INSERT INTO ${raw(`"${table}"`)} (${join(names)}) VALUES (${join(Object.values(columns))})`);
}

/** Adds an event with its evidence and gives its id. */
export async function insertEvent(tx: Transaction, table: AuditedTable, columns: Columns, evidence: EvidenceGiven): Promise<string> {
  const id = randomUUID();
  await insertRow(tx, table, {
    id,
    ...columns,
    effective_on: evidence.effectiveOn,
    effective_precision: evidence.precision,
    confidence: evidence.confidence,
    source_id: evidence.sourceId,
    note: evidence.note,
    recorded_by_user_id: evidence.recordedByUserId,
  });
  return id;
}

/** Retracts an event that is not retracted yet; false when there is no such event. The row stays, with who, when and why. */
export async function retractEvent(tx: Transaction, table: AuditedTable, id: string, userId: string, reason: string): Promise<boolean> {
  const retracted = await tx.rows(sql`
    UPDATE ${raw(`"${table}"`)} SET retracted_at = clock_timestamp(), retracted_by_user_id = ${userId}, retraction_reason = ${reason}
    WHERE id = ${id} AND retracted_at IS NULL RETURNING id`);
  return retracted.length > 0;
}
