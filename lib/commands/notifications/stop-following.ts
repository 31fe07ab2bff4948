import 'server-only';
import type { Result } from '@/lib/commands/result';
import { runCommand } from '@/lib/commands/run-command';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';
import type { FollowInput } from './follow-record';

/** Has whoever asks no longer told of a record that they follow, one that they may not see any more too. */
export async function stopFollowing(actor: Actor, { submission, record: { table, id } }: FollowInput): Promise<Result<null>> {
  return runCommand(
    { command: 'stop following', actor, submission, record: null },
    async ({ tx }) => {
      const [followed] = await tx.rows(sql`SELECT 1 FROM follow WHERE user_id = ${actor.userId} AND record_table = ${table} AND record_id = ${id}`);
      return followed === undefined ? { kind: 'not found', message: 'You do not follow this record' } : null;
    },
    async ({ tx }) => {
      await tx.rows(sql`DELETE FROM follow WHERE user_id = ${actor.userId} AND record_table = ${table} AND record_id = ${id}`);
      return { ok: true, value: null };
    },
  );
}
