import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Result } from '@/lib/commands/result';
import { runCommand } from '@/lib/commands/run-command';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';
import { SAVED_VIEWS_MAX } from '@/lib/domain/saved-view/view-paths';
import type { ViewAddress } from '@/lib/schemas/saved-views/view-address';
import { nameIsTaken } from './name-is-taken';

export type SaveViewInput = { readonly submission: string; readonly name: string; readonly address: ViewAddress };

/** Keeps an address of the product under a name of whoever asks. */
export async function saveView(actor: Actor, { submission, name, address }: SaveViewInput): Promise<Result<null>> {
  return runCommand(
    { command: 'save view', actor, submission, record: null },
    () => Promise.resolve(null),
    async ({ tx, now }) => {
      const taken = await nameIsTaken(tx, actor.userId, name);
      if (taken !== null) return { ok: false, problem: taken };
      const [kept] = await tx.rows<{ n: number }>(sql`SELECT count(*)::int AS n FROM saved_view WHERE user_id = ${actor.userId}`);
      if ((kept?.n ?? 0) >= SAVED_VIEWS_MAX) return { ok: false, problem: { kind: 'invalid', message: `You have ${SAVED_VIEWS_MAX} views, which is the most. Delete one first` } };
      await tx.rows(sql`
        INSERT INTO saved_view (id, user_id, name, path, query, created_at)
        VALUES (${randomUUID()}, ${actor.userId}, ${name}, ${address.path}, ${address.query}, ${now}::timestamptz)`);
      return { ok: true, value: null };
    },
  );
}
