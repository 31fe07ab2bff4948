import type { AuditedTable } from '@/lib/audit/audited-tables';
import { sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import { TRACKER_SOURCE_ID } from '@/lib/domain/evidence/tracker-source-id';

/**
 * Makes sure that the product's own source is there, for events that are decided in it.
 * @returns the rows written, for the act that caused it
 */
export async function ensureTrackerSource(tx: Transaction): Promise<Partial<Record<AuditedTable, string[]>>> {
  const written = await tx.rows(sql`
    INSERT INTO source (id, kind, publisher, title, note)
    VALUES (${TRACKER_SOURCE_ID}, 'register', 'GDE programme tracker', 'Acts of people recorded in this tracker', 'What was nominated, decided or asserted in this product. Who did it and when is in its audit record.')
    ON CONFLICT (id) DO NOTHING RETURNING id`);
  return written.length === 0 ? {} : { source: [TRACKER_SOURCE_ID] };
}
