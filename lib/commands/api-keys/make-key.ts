import 'server-only';
import { randomUUID } from 'node:crypto';
import { recordAct } from '@/lib/audit/record-act';
import { makeApiKey } from '@/lib/auth/api-key-secret';
import type { Result } from '@/lib/commands/result';
import { runCommand } from '@/lib/commands/run-command';
import { sql } from '@/lib/db/sql';
import { endOfLondonDay } from '@/lib/domain/clock/london-day';
import type { Actor } from '@/lib/domain/people/actor';
import { type ApiKeyScope, checkLastDay } from '@/lib/domain/people/api-key';
import { canHoldApiKeys } from '@/lib/domain/policy/analysis';

export type MakeKeyInput = { readonly submission: string; readonly name: string; readonly scope: ApiKeyScope; readonly lastDay: string };

/** Makes a key for whoever asks, and gives it this once: only its digest is kept. */
export async function makeKey(actor: Actor, { submission, name, scope, lastDay }: MakeKeyInput): Promise<Result<{ key: string }>> {
  const id = randomUUID();
  const { key, prefix, sha256 } = makeApiKey();
  const scopes: ApiKeyScope[] = scope === 'read:own' ? ['read:public', 'read:own'] : ['read:public'];
  const made = await runCommand(
    { command: 'make api key', actor, submission, record: null },
    ({ actor: standing }) => Promise.resolve(canHoldApiKeys(standing) ? null : { kind: 'forbidden', message: 'Only an analyst makes keys' }),
    async ({ tx, today, now }) => {
      const fault = checkLastDay(lastDay, today);
      if (fault !== null) return { ok: false, problem: { kind: 'invalid', fields: { lastDay: fault } } };
      await tx.rows(sql`
        INSERT INTO api_key (id, user_id, name, prefix, key_sha256, scopes, created_at, expires_at)
        VALUES (${id}, ${actor.userId}, ${name}, ${prefix}, ${sha256}, ${scopes}::text[], ${now}::timestamptz, ${endOfLondonDay(lastDay)}::timestamptz)`);
      await recordAct(tx, { actor: { userId: actor.userId }, type: 'api_key.made', subject: { table: 'user', id: actor.userId }, details: { keyId: id, name, prefix, scopes, lastDay }, rows: {} });
      return { ok: true, value: { id } };
    },
  );
  if (!made.ok) return made;
  if (made.value.id !== id) return { ok: false, problem: { kind: 'conflict', message: 'This key was made when you first sent the form, and shown then. If you did not copy it, revoke it and make another' } };
  return { ok: true, value: { key } };
}
