import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { OpenSession } from '@/lib/auth/read-session';
import type { Result } from '@/lib/commands/result';
import { sql } from '@/lib/db/sql';
import { makeBackupCodes } from './backup-codes';
import { takeAppCode, withCode } from './take-code';

/**
 * Takes the first code of a person's app: from now on codes are asked for, and every other session of theirs is over. Gives their backup codes.
 * @param session the one in which the code was given
 */
export async function confirmSecondFactor({ sessionId, person: { userId } }: Pick<OpenSession, 'sessionId' | 'person'>, code: string): Promise<Result<{ backupCodes: string[] }>> {
  return withCode(
    userId,
    (tx) => takeAppCode(tx, userId, code),
    async (tx) => {
      const confirmed = await tx.rows(sql`UPDATE second_factor SET confirmed_at = clock_timestamp() WHERE user_id = ${userId} AND confirmed_at IS NULL RETURNING 1`);
      if (confirmed.length === 0) return { ok: false, problem: { kind: 'conflict', message: 'You have set up an authenticator app already' } };
      await tx.rows(sql`DELETE FROM session WHERE user_id = ${userId} AND id <> ${sessionId}`);
      await tx.rows(sql`UPDATE session SET second_factor_at = clock_timestamp() WHERE id = ${sessionId} AND user_id = ${userId}`);
      const backupCodes = await makeBackupCodes(tx, userId);
      await recordAct(tx, { actor: { userId }, type: 'second_factor.set_up', subject: { table: 'user', id: userId }, details: {}, rows: {} });
      return { ok: true, value: { backupCodes } };
    },
  );
}
