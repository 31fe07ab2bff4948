import { inTransaction, type Transaction } from '@/lib/db/transaction';
import type { Problem, Result } from './result';

/** Thrown to undo what a transaction wrote before it found a problem. */
class Refused extends Error {
  constructor(readonly problem: Problem) {
    super('refused');
  }
}

/** Runs some work in one transaction. A problem undoes all of it, the data revision that it advanced included. */
export async function inTransactionOfResult<Value>(work: (tx: Transaction) => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await inTransaction(async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw new Refused(result.problem);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    throw error;
  }
}
