import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { Result } from '@/lib/commands/result';
import { sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import { takeAppCode, withCode } from './take-code';

/** Removes a person's own authenticator app, which a code of it allows, unless a role that they hold needs one. */
export async function dropSecondFactor(userId: string, code: string): Promise<Result<null>> {
  return withCode(
    userId,
    (tx) => takeAppCode(tx, userId, code),
    async (tx) => {
      if (await isSecondFactorRequired(tx, userId)) return { ok: false, problem: { kind: 'forbidden', message: 'A role that you hold needs an authenticator app' } };
      await deleteSecondFactor(tx, userId);
      await recordAct(tx, { actor: { userId }, type: 'second_factor.removed', subject: { table: 'user', id: userId }, details: {}, rows: {} });
      return { ok: true, value: null };
    },
  );
}

/** Deletes the app and the backup codes of a person. */
export async function deleteSecondFactor(tx: Transaction, userId: string): Promise<void> {
  await tx.rows(sql`DELETE FROM second_factor WHERE user_id = ${userId}`);
  await tx.rows(sql`DELETE FROM backup_code WHERE user_id = ${userId}`);
}

async function isSecondFactorRequired(tx: Transaction, userId: string): Promise<boolean> {
  const [clock] = await tx.rows<{ now: string }>(sql`SELECT clock_timestamp() AS now`);
  const today = londonDateOf(clock?.now ?? new Date().toISOString());
  const rows = await tx.rows(sql`
    SELECT 1 FROM role_grant g JOIN second_factor_rule r ON r.role = g.role
    WHERE g.user_id = ${userId} AND g.revoked_at IS NULL AND g.starts_on <= ${today}::date AND (g.ends_on IS NULL OR g.ends_on >= ${today}::date) LIMIT 1`);
  return rows.length > 0;
}
