import 'server-only';
import type { Result } from '@/lib/commands/result';
import { runCommand } from '@/lib/commands/run-command';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';

export type MarkReadInput = { readonly submission: string; readonly position: number };

/** Notes that whoever asks has seen what they were told, up to an act: never back before what they had seen, nor on to what is not there yet. */
export async function markRead(actor: Actor, { submission, position }: MarkReadInput): Promise<Result<null>> {
  return runCommand(
    { command: 'mark notices read', actor, submission, record: null },
    () => Promise.resolve(null),
    async ({ tx }) => {
      const [last] = await tx.rows<{ position: string }>(sql`SELECT coalesce(max(position), 0)::text AS position FROM audit_event`);
      if (BigInt(position) > BigInt(last?.position ?? 0)) return { ok: false, problem: { kind: 'invalid', message: 'Open this page again: it was not sent as we made it' } };
      await tx.rows(sql`
        INSERT INTO notices_seen AS seen (user_id, position) VALUES (${actor.userId}, ${position})
        ON CONFLICT (user_id) DO UPDATE SET position = greatest(seen.position, excluded.position)`);
      return { ok: true, value: null };
    },
  );
}
