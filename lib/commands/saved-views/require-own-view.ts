import type { Problem } from '@/lib/commands/result';
import { sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';

/** Null for a view of this person; of anybody else's nobody is told that there is one. */
export async function requireOwnView(tx: Transaction, userId: string, viewId: string): Promise<Problem | null> {
  const [own] = await tx.rows(sql`SELECT 1 FROM saved_view WHERE id = ${viewId} AND user_id = ${userId}`);
  return own === undefined ? { kind: 'not found', message: 'There is no such view' } : null;
}
