import { randomInt } from 'node:crypto';
import { digestSecret } from '@/lib/auth/secrets';
import { sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import { BACKUP_CODES } from '@/lib/domain/people/second-factor';

/** Letters and digits that nobody mistakes for one another. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/** Gives a person backup codes in place of those they had. They are kept as digests, so this is the only time that they can be shown. */
export async function makeBackupCodes(tx: Transaction, userId: string): Promise<string[]> {
  const codes = Array.from({ length: BACKUP_CODES }, () => Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''));
  await tx.rows(sql`DELETE FROM backup_code WHERE user_id = ${userId}`);
  await tx.rows(sql`INSERT INTO backup_code (digest, user_id) SELECT digest, ${userId} FROM unnest(${codes.map((code) => digestOf(userId, code))}::text[]) AS digest`);
  return codes.map((code) => `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`);
}

/** Uses a backup code up; false for one that is none of the person's, or was used. */
export async function useUpBackupCode(tx: Transaction, userId: string, code: string): Promise<boolean> {
  if (code.length !== LENGTH) return false;
  const used = await tx.rows(sql`
    UPDATE backup_code SET used_at = clock_timestamp() WHERE digest = ${digestOf(userId, code)} AND user_id = ${userId} AND used_at IS NULL RETURNING 1`);
  return used.length > 0;
}

function digestOf(userId: string, code: string): string {
  return digestSecret(`backup code of ${userId} ${code}`);
}
