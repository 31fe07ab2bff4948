import 'server-only';
import type { Result } from '@/lib/commands/result';
import { runCommand } from '@/lib/commands/run-command';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';
import { nameIsTaken } from './name-is-taken';
import { requireOwnView } from './require-own-view';

export type RenameViewInput = { readonly submission: string; readonly viewId: string; readonly name: string };

/** Gives a view of one's own another name. */
export async function renameView(actor: Actor, { submission, viewId, name }: RenameViewInput): Promise<Result<null>> {
  return runCommand(
    { command: 'rename view', actor, submission, record: null },
    ({ tx }) => requireOwnView(tx, actor.userId, viewId),
    async ({ tx }) => {
      const taken = await nameIsTaken(tx, actor.userId, name, viewId);
      if (taken !== null) return { ok: false, problem: taken };
      await tx.rows(sql`UPDATE saved_view SET name = ${name} WHERE id = ${viewId} AND user_id = ${actor.userId}`);
      return { ok: true, value: null };
    },
  );
}
