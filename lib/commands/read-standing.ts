import { sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import type { Actor, HeldRole } from '@/lib/domain/people/actor';

/** The person with the roles they hold now, read again within the transaction: a role revoked since the page was shown is gone. */
export async function readStanding(tx: Transaction, actor: Actor, today: string): Promise<Actor> {
  const rows = await tx.rows<{ role: HeldRole['role']; ods_code: string | null }>(sql`
    SELECT DISTINCT g.role::text AS role, g.ods_code FROM role_grant g JOIN "user" u ON u.id = g.user_id AND u.anonymised_at IS NULL
    WHERE g.user_id = ${actor.userId} AND g.revoked_at IS NULL AND g.starts_on <= ${today}::date AND (g.ends_on IS NULL OR g.ends_on >= ${today}::date)`);
  return { ...actor, roles: rows.map(({ role, ods_code: odsCode }) => ({ role, odsCode })) };
}
