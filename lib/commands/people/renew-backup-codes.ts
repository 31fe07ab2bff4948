import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { Result } from '@/lib/commands/result';
import { makeBackupCodes } from './backup-codes';
import { takeAppCode, withCode } from './take-code';

/** Gives a person new backup codes; those they had are worth nothing from now on. */
export async function renewBackupCodes(userId: string, code: string): Promise<Result<{ backupCodes: string[] }>> {
  return withCode(
    userId,
    (tx) => takeAppCode(tx, userId, code),
    async (tx) => {
      const backupCodes = await makeBackupCodes(tx, userId);
      await recordAct(tx, { actor: { userId }, type: 'backup_codes.made', subject: { table: 'user', id: userId }, details: {}, rows: {} });
      return { ok: true, value: { backupCodes } };
    },
  );
}
