import 'server-only';
import { recordAct } from '@/lib/audit/record-act';
import type { Result } from '@/lib/commands/result';
import { runCommand } from '@/lib/commands/run-command';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';
import { canRevokeApiKey } from '@/lib/domain/policy/analysis';

export type RevokeKeyInput = { readonly submission: string; readonly keyId: string; readonly reason: string | null };

/** Revokes a key for good: of oneself, or, for an administrator, of anyone. */
export async function revokeKey(actor: Actor, { submission, keyId, reason }: RevokeKeyInput): Promise<Result<null>> {
  return runCommand(
    { command: 'revoke api key', actor, submission, record: null },
    async ({ tx, actor: standing }) => {
      const [key] = await tx.rows<{ user_id: string }>(sql`SELECT user_id FROM api_key WHERE id = ${keyId}`);
      return key !== undefined && canRevokeApiKey(standing, key.user_id) ? null : { kind: 'not found', message: 'There is no such key' };
    },
    async ({ tx, now }) => {
      const [key] = await tx.rows<{ user_id: string; name: string; prefix: string }>(sql`
        UPDATE api_key SET revoked_at = ${now}::timestamptz WHERE id = ${keyId} AND revoked_at IS NULL RETURNING user_id, name, prefix`);
      if (key === undefined) return { ok: false, problem: { kind: 'conflict', message: 'This key has been revoked already' } };
      await recordAct(tx, { actor: { userId: actor.userId }, type: 'api_key.revoked', subject: { table: 'user', id: key.user_id }, details: { keyId, name: key.name, prefix: key.prefix, reason }, rows: {} });
      return { ok: true, value: null };
    },
  );
}
