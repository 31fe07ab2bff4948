import 'server-only';
import type { Json } from '@/lib/audit/canonical-json';
import type { RecordRef } from '@/lib/audit/record-ref';
import { actsSince, versionOf } from '@/lib/audit/record-version';
import { sql } from '@/lib/db/sql';
import { inTransaction, type Transaction } from '@/lib/db/transaction';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import type { Actor } from '@/lib/domain/people/actor';
import { readStanding } from './read-standing';
import type { Problem, Result } from './result';

/** What every command is asked with, beside its own input. */
export type CommandRequest = {
  /** The command's own name: `nominate`. A form's key counts within it. */
  readonly command: string;
  readonly actor: Actor;
  /** The key of the form that was sent: the same person sending it again gets the same answer, and nothing is written twice. */
  readonly submission: string;
  /** What the command changes, and the version of it that the person had read; null for something new. */
  readonly record: { readonly ref: RecordRef; readonly version: number } | null;
};

/** What a command works with. */
export type CommandScene = {
  readonly tx: Transaction;
  /** The actor with the roles that they hold at this moment. */
  readonly actor: Actor;
  /** The instant that the rows of this transaction are recorded at, ISO. */
  readonly now: string;
  /** Its day in London. */
  readonly today: string;
};

/** Thrown to undo what a transaction wrote before it found a problem. */
class Refused extends Error {
  constructor(readonly problem: Problem) {
    super('refused');
  }
}

/**
 * Runs a command in one transaction, alone among writers. The work decides whether the actor may see the record before anything else is
 * said of it: `authorise` comes before the version is compared, so that a conflict tells a stranger nothing.
 * @param authorise null where the actor may ask this; otherwise the problem
 * @param work reads again what it needs, writes, records its act; a problem undoes everything. Its value is kept with the
 * submission, so it is plain data and never a secret
 */
export async function runCommand<Value extends Json>(
  { command, actor: asked, submission, record }: CommandRequest,
  authorise: (scene: CommandScene) => Promise<Problem | null>,
  work: (scene: CommandScene) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  try {
    return await inTransaction(async (tx) => {
      const [stamp] = await tx.rows<{ now: string | Date }>(sql`SELECT advance_data_revision() AS now`);
      if (stamp === undefined) throw new Error('The database gave no instant for a command.');
      const now = new Date(stamp.now).toISOString();
      const today = londonDateOf(now);
      const scene: CommandScene = { tx, now, today, actor: await readStanding(tx, asked, today) };
      const key = `${command} ${submission}`;
      const taken = await findOutcome<Value>(tx, asked.userId, key);
      if (taken !== null) throw new Answered(taken.value);
      const refusal = await authorise(scene);
      if (refusal !== null) throw new Refused(refusal);
      const conflict = record === null ? null : await findConflict(tx, [record.ref], record.version);
      if (conflict !== null) throw new Refused(conflict);
      const result = await work(scene);
      if (!result.ok) throw new Refused(result.problem);
      await tx.rows(sql`INSERT INTO form_submission (user_id, key, outcome, taken_at) VALUES (${asked.userId}, ${key}, ${JSON.stringify({ value: result.value })}::jsonb, ${now}::timestamptz)`);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    if (error instanceof Answered) return { ok: true, value: error.value as Value };
    throw error;
  }
}

/** Thrown to leave without a trace, not even a new revision, when the form was taken before. */
class Answered extends Error {
  constructor(readonly value: Json) {
    super('answered before');
  }
}

async function findOutcome<Value extends Json>(tx: Transaction, userId: string, key: string): Promise<{ value: Value } | null> {
  const [found] = await tx.rows<{ outcome: { value: Value } }>(sql`SELECT outcome FROM form_submission WHERE user_id = ${userId} AND key = ${key}`);
  return found?.outcome ?? null;
}

/** The problem of whoever read these records at a version that is not theirs any more, with what was done since; null where nothing was. */
export async function findConflict(tx: Transaction, refs: readonly RecordRef[], version: number): Promise<Problem | null> {
  const current = await versionOf(tx, ...refs);
  if (current === version) return null;
  return {
    kind: 'conflict',
    message: 'Somebody changed this after you opened it. Compare what changed with what you entered',
    meanwhile: { version: current, acts: await actsSince(tx, refs, version) },
  };
}
