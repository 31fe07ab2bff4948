import 'server-only';
import type { Result } from '@/lib/commands/result';
import { runCommand } from '@/lib/commands/run-command';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';
import { requireOwnView } from './require-own-view';

export type DeleteViewInput = { readonly submission: string; readonly viewId: string };

/** Deletes a view of one's own. What it shows stays as it is. */
export async function deleteView(actor: Actor, { submission, viewId }: DeleteViewInput): Promise<Result<null>> {
  return runCommand(
    { command: 'delete view', actor, submission, record: null },
    ({ tx }) => requireOwnView(tx, actor.userId, viewId),
    async ({ tx }) => {
      await tx.rows(sql`DELETE FROM saved_view WHERE id = ${viewId} AND user_id = ${actor.userId}`);
      return { ok: true, value: null };
    },
  );
}
