import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import { forgetAttempts } from '@/lib/auth/count-attempt';
import type { Result } from '@/lib/commands/result';
import { type CommandScene, runCommand } from '@/lib/commands/run-command';
import { sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import type { Actor } from '@/lib/domain/people/actor';
import { checkRevocation } from '@/lib/domain/people/grant';
import { canForgetPerson } from '@/lib/domain/policy/people';
import { deleteSecondFactor } from './drop-second-factor';
import { readGrants } from './read-grants';

export type ForgetPersonInput = { readonly submission: string; readonly userId: string; readonly reason: string };

/**
 * Makes a person unrecognisable: their name, address, ways to sign in, sessions and conveniences are gone, their roles are revoked. What they did
 * stays on record, as done by a person who was forgotten.
 */
export async function forgetPerson(actor: Actor, { submission, userId, reason }: ForgetPersonInput): Promise<Result<null>> {
  let email: string | undefined;
  const result = await runCommand(
    { command: 'forget person', actor, submission, record: null },
    ({ actor: standing }) => Promise.resolve(canForgetPerson(standing, userId) ? null : { kind: 'forbidden', message: 'Only another administrator makes a person unrecognisable' }),
    async (scene) => {
      const { tx } = scene;
      const [person] = await tx.rows<{ email: string }>(sql`SELECT email FROM "user" WHERE id = ${userId} AND anonymised_at IS NULL`);
      if (person === undefined) return { ok: false, problem: { kind: 'not found', message: 'There is no such person' } };
      email = person.email;
      const revoked = await revokeGrantsOf(scene, userId);
      if (revoked === null) return { ok: false, problem: { kind: 'conflict', message: 'This is the last administrator without a last day. Make another person administrator first' } };
      await deleteTracesOf(tx, userId);
      await recordAct(tx, { actor: { userId: actor.userId }, type: 'person.forgotten', subject: { table: 'user', id: userId }, details: { reason }, rows: { role_grant: revoked } });
      return { ok: true, value: null };
    },
  );
  if (result.ok && email !== undefined) await forgetAttempts('email', email);
  return result;
}

/** Revokes every grant of a person; null where nobody could then give roles. */
async function revokeGrantsOf({ tx, actor, today }: CommandScene, userId: string): Promise<string[] | null> {
  const grants = await readGrants(tx, userId);
  const open = grants.filter((grant) => grant.userId === userId && grant.revokedAt === null);
  for (const grant of open) {
    if (checkRevocation(grant.id, grants.filter((other) => other.userId !== userId || other.id === grant.id), today) !== null) return null;
  }
  const ids = open.map(({ id }) => id);
  await tx.rows(sql`UPDATE role_grant SET revoked_at = clock_timestamp(), revoked_by_user_id = ${actor.userId} WHERE id = ANY(${ids}::text[])`);
  return ids;
}

async function deleteTracesOf(tx: Transaction, userId: string): Promise<void> {
  await tx.rows(sql`
    UPDATE "user" SET name = 'A person who was forgotten', email = ${`${userId}@forgotten.invalid`}, email_verified = false, image = NULL, anonymised_at = clock_timestamp(), updated_at = clock_timestamp()
    WHERE id = ${userId}`);
  await tx.rows(sql`DELETE FROM session WHERE user_id = ${userId}`);
  await tx.rows(sql`DELETE FROM account WHERE user_id = ${userId}`);
  await deleteSecondFactor(tx, userId);
  await tx.rows(sql`DELETE FROM verification WHERE identifier LIKE 'one-time-link:%' AND value::jsonb ->> 'userId' = ${userId}`);
  await tx.rows(sql`DELETE FROM api_key WHERE user_id = ${userId}`);
  await tx.rows(sql`DELETE FROM import_draft WHERE user_id = ${userId}`);
  await tx.rows(sql`DELETE FROM saved_view WHERE user_id = ${userId}`);
  await tx.rows(sql`DELETE FROM outgoing_mail WHERE user_id = ${userId}`);
  await tx.rows(sql`DELETE FROM follow WHERE user_id = ${userId}`);
  await tx.rows(sql`DELETE FROM notices_seen WHERE user_id = ${userId}`);
  await tx.rows(sql`DELETE FROM notice_choice WHERE user_id = ${userId}`);
  await tx.rows(sql`DELETE FROM notice_mark WHERE user_id = ${userId}`);
  await tx.rows(sql`DELETE FROM evidence_upload WHERE user_id = ${userId}`);
  await tx.rows(sql`DELETE FROM form_submission WHERE user_id = ${userId}`);
}
