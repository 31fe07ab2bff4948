import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { Result } from '@/lib/commands/result';
import type { Transaction } from '@/lib/db/transaction';
import { useUpBackupCode } from './backup-codes';
import { takeAppCode, withCode } from './take-code';

/** Takes the code that a sign-in waits for: of the person's app, or a backup code, which is used up. */
export async function giveCode(userId: string, code: string): Promise<Result<null>> {
  return withCode(
    userId,
    async (tx) => (await takeAppCode(tx, userId, code)) || takeBackupCode(tx, userId, code),
    () => Promise.resolve({ ok: true, value: null }),
  );
}

async function takeBackupCode(tx: Transaction, userId: string, code: string): Promise<boolean> {
  if (!(await useUpBackupCode(tx, userId, code))) return false;
  await recordAct(tx, { actor: { userId }, type: 'backup_code.used', subject: { table: 'user', id: userId }, details: {}, rows: {} });
  return true;
}
