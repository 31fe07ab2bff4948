import { sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import type { Grant } from '@/lib/domain/people/grant';
import type { Role } from '@/lib/domain/people/role';

type Row = { id: string; user_id: string; role: Role; ods_code: string | null; starts_on: string; ends_on: string | null; revoked_at: string | null };

/** Every grant of a person, and of every administrator: what is needed to tell whether the last of these would go. */
export async function readGrants(tx: Transaction, userId: string): Promise<Grant[]> {
  const rows = await tx.rows<Row>(sql`
    SELECT id, user_id, role::text AS role, ods_code, starts_on::text AS starts_on, ends_on::text AS ends_on, revoked_at
    FROM role_grant WHERE user_id = ${userId} OR role = 'administrator'`);
  return rows.map((row) => ({ id: row.id, userId: row.user_id, role: row.role, odsCode: row.ods_code, startsOn: row.starts_on, endsOn: row.ends_on, revokedAt: row.revoked_at }));
}
