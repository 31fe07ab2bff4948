import type { Problem } from '@/lib/commands/result';
import { sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';

/** The problem of a name that another view of the same person has; null where none has it. */
export async function nameIsTaken(tx: Transaction, userId: string, name: string, exceptId: string | null = null): Promise<Problem | null> {
  const [taken] = await tx.rows(sql`SELECT 1 FROM saved_view WHERE user_id = ${userId} AND name = ${name} AND id IS DISTINCT FROM ${exceptId}`);
  return taken === undefined ? null : { kind: 'invalid', fields: { name: 'You have a view of this name. Choose another name' } };
}
