import { join, raw, sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import type { StateClaim } from '@/lib/domain/evidence/illegal-moves';
import type { EventTable } from './event-table';

/** What stands recorded of how something stood: the states that a column of its events gives, by the columns that name it. */
export function readStates<State extends string>(tx: Transaction, table: EventTable, state: string, subject: Readonly<Record<string, string>>): Promise<StateClaim<State>[]> {
  const match = join(Object.entries(subject).map(([column, value]) => sql`${raw(column)} = ${value}`), ' AND ');
  return tx.rows<StateClaim<State>>(sql`
    SELECT id, ${raw(state)}::text AS state, confidence::text AS confidence, effective_on::text AS "effectiveOn",
      to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedAt"
    FROM ${raw(table)} WHERE ${match} AND retracted_at IS NULL`);
}
