import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { Result } from '@/lib/commands/result';
import { runCommand } from '@/lib/commands/run-command';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';
import { canRemoveSecondFactorOf } from '@/lib/domain/policy/people';
import { deleteSecondFactor } from './drop-second-factor';

export type RemoveSecondFactorInput = { readonly submission: string; readonly userId: string; readonly reason: string };

/** Removes the authenticator app of somebody who lost it, and ends their sessions. Where a role of theirs needs one, they set up another at their next sign-in. */
export async function removeSecondFactorOf(actor: Actor, { submission, userId, reason }: RemoveSecondFactorInput): Promise<Result<null>> {
  return runCommand(
    { command: 'remove second factor', actor, submission, record: null },
    ({ actor: standing }) =>
      Promise.resolve(canRemoveSecondFactorOf(standing, userId) ? null : { kind: 'forbidden', message: 'Only another administrator removes the authenticator app of a person' }),
    async ({ tx }) => {
      const [found] = await tx.rows(sql`SELECT 1 FROM second_factor WHERE user_id = ${userId} AND confirmed_at IS NOT NULL`);
      if (found === undefined) return { ok: false, problem: { kind: 'not found', message: 'This person has no authenticator app' } };
      await deleteSecondFactor(tx, userId);
      await tx.rows(sql`DELETE FROM session WHERE user_id = ${userId}`);
      await recordAct(tx, { actor: { userId: actor.userId }, type: 'second_factor.removed', subject: { table: 'user', id: userId }, details: { reason }, rows: {} });
      return { ok: true, value: null };
    },
  );
}
