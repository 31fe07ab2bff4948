import { countAttempt, forgetAttempts } from '@/lib/auth/count-attempt';
import { stepOfCode } from '@/lib/auth/one-time-code';
import { decryptSecret } from '@/lib/auth/secrets';
import type { Problem, Result } from '@/lib/commands/result';
import { sql } from '@/lib/db/sql';
import { inTransaction, type Transaction } from '@/lib/db/transaction';

const WRONG: Problem = { kind: 'invalid', fields: { code: 'The code is wrong, or was used before. Wait for the next one that the app shows' } };
const TOO_MANY: Problem = { kind: 'invalid', fields: { code: 'There were too many wrong codes. Try again in 15 minutes' } };

/** Thrown to undo what a transaction did. */
class Refused extends Error {
  constructor(readonly problem: Problem) {
    super('refused');
  }
}

/**
 * Does something in one transaction, alone among writers, that a code of a person's second factor allows. Attempts are counted before they are
 * made; a code that worked is not taken again.
 * @param take looks at the code: false for a wrong one
 * @param work what the code allows; a problem undoes everything, and the code may be used again
 */
export async function withCode<Value>(userId: string, take: (tx: Transaction) => Promise<boolean>, work: (tx: Transaction) => Promise<Result<Value>>): Promise<Result<Value>> {
  if (!(await countAttempt([{ kind: 'second factor', value: userId }]))) return { ok: false, problem: TOO_MANY };
  try {
    const value = await inTransaction(async (tx) => {
      await tx.rows(sql`SELECT advance_data_revision()`);
      if (!(await take(tx))) throw new Refused(WRONG);
      const result = await work(tx);
      if (!result.ok) throw new Refused(result.problem);
      return result.value;
    });
    await forgetAttempts('second factor', userId);
    return { ok: true, value };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** Takes a code of a person's app, confirmed or only begun: false for a wrong one, and for one of a half minute from which one was taken. */
export async function takeAppCode(tx: Transaction, userId: string, code: string): Promise<boolean> {
  const [factor] = await tx.rows<{ secret: string; last_step: number; now: string }>(sql`
    SELECT secret, last_step, clock_timestamp() AS now FROM second_factor WHERE user_id = ${userId} FOR UPDATE`);
  const key = factor === undefined ? null : await decryptSecret(factor.secret);
  if (factor === undefined || key === null) return false;
  const step = stepOfCode(key, code, Date.parse(factor.now));
  if (step === null || step <= factor.last_step) return false;
  await tx.rows(sql`UPDATE second_factor SET last_step = ${step} WHERE user_id = ${userId}`);
  return true;
}
