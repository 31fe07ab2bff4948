import { sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import { makeOneTimeLink } from './one-time-link';

/** Whether somebody can sign in and give roles. */
export async function hasAdministrator(tx: Transaction): Promise<boolean> {
  const rows = await tx.rows(sql`
    SELECT 1 FROM role_grant g WHERE g.role = 'administrator' AND g.revoked_at IS NULL AND (g.ends_on IS NULL OR g.ends_on >= current_date)
      AND EXISTS (SELECT 1 FROM account a WHERE a.user_id = g.user_id) LIMIT 1`);
  return rows.length > 0;
}

/** The link that makes its holder the first administrator; null when there is one. */
export async function makeFirstAdministratorLink(tx: Transaction): Promise<string | null> {
  return (await hasAdministrator(tx)) ? null : makeOneTimeLink(tx, { kind: 'first administrator' });
}
