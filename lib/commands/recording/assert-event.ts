import { randomUUID } from 'node:crypto';
import type { AuditedTable } from '@/lib/audit/audited-tables';
import type { Result } from '@/lib/commands/result';
import { type Columns, insertEvent, insertRow } from '@/lib/commands/write-event';
import { join, raw, sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import { compareConfidence, type Confidence } from '@/lib/domain/evidence/confidence';
import type { EventTable } from './event-table';
import type { TakenEvidence } from '@/lib/commands/take-evidence';

/** What came of an assertion: an event, or more evidence for one that says the same. */
export type Asserted = { readonly id: string; readonly isMoreEvidence: boolean; readonly rows: Readonly<Partial<Record<AuditedTable, readonly string[]>>> };

/**
 * Writes what a source says. Where an event says just that of the same date already, a source that is no firmer corroborates it, since a
 * fact that is restated is no second event; a firmer one speaks for itself, and wins. The same source does not say it twice.
 */
export async function assertEvent(tx: Transaction, table: EventTable, columns: Columns, evidence: TakenEvidence): Promise<Result<Asserted>> {
  const { given } = evidence;
  const same = join(Object.entries(columns).map(([name, value]) => sql`${raw(`e."${name}"`)} IS NOT DISTINCT FROM ${value}`), ' AND ');
  const [standing] = await tx.rows<{ id: string; confidence: Confidence; is_said: boolean }>(sql`
    SELECT e.id, e.confidence::text AS confidence,
      e.source_id = ${given.sourceId} OR EXISTS (SELECT 1 FROM corroboration k WHERE k.${raw(`${table}_id`)} = e.id AND k.source_id = ${given.sourceId}) AS is_said
    FROM ${raw(`"${table}"`)} e
    WHERE ${same} AND e.effective_on = ${given.effectiveOn}::date AND e.effective_precision = ${given.precision}::"DatePrecision" AND e.retracted_at IS NULL
    ORDER BY is_said DESC, e.confidence DESC, e.id LIMIT 1`);
  if (standing?.is_said === true) return { ok: false, problem: { kind: 'invalid', message: 'This is on record already, for this date and from this source' } };
  if (standing === undefined || compareConfidence(given.confidence, standing.confidence) < 0) {
    const id = await insertEvent(tx, table, columns, given);
    return { ok: true, value: { id, isMoreEvidence: false, rows: { ...evidence.rows, [table]: [id] } } };
  }
  const id = randomUUID();
  await insertRow(tx, 'corroboration', { id, source_id: given.sourceId, confidence: given.confidence, note: given.note, [`${table}_id`]: standing.id });
  return { ok: true, value: { id: standing.id, isMoreEvidence: true, rows: { ...evidence.rows, corroboration: [id] } } };
}
