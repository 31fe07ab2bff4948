import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import { type ApiKeyScope, apiKeyState } from '@/lib/domain/people/api-key';
import type { Actor } from '@/lib/domain/people/actor';
import { canHoldApiKeys } from '@/lib/domain/policy/analysis';
import { digestOfKey } from './api-key-secret';
import { readRoles } from './read-session';

/** A key that works, and whom it stands for, with the roles that they hold at this moment. */
export type KeyHolder = { readonly keyId: string; readonly scopes: readonly ApiKeyScope[]; readonly person: Actor };

/** How long the last use may lie back before it is written again, so that a busy key is not written at every request. */
const USE_WRITTEN_EVERY_MS = 60_000;

type KeyRow = {
  id: string;
  user_id: string;
  name: string;
  email: string;
  scopes: ApiKeyScope[];
  expires_at: string;
  revoked_at: string | null;
  last_used_at: string | null;
  has_factor: boolean;
  now: string;
};

/** Whom a key stands for; or, in words for who sent it, why it stands for nobody. */
export async function readApiKey(key: string): Promise<KeyHolder | string> {
  const [row] = await queryRows<KeyRow>(sql`
    SELECT k.id, k.user_id, u.name, u.email, k.scopes, k.expires_at, k.revoked_at, k.last_used_at, f.confirmed_at IS NOT NULL AS has_factor, clock_timestamp() AS now
    FROM api_key k JOIN "user" u ON u.id = k.user_id LEFT JOIN second_factor f ON f.user_id = k.user_id
    WHERE k.key_sha256 = ${digestOfKey(key)} AND u.anonymised_at IS NULL`);
  if (row === undefined) return 'There is no such key. Check that it was copied whole.';
  const state = apiKeyState({ expiresAt: row.expires_at, revokedAt: row.revoked_at }, row.now);
  if (state !== 'in force') return state === 'revoked' ? 'This key was revoked. Make another.' : 'This key has run out. Make another.';
  const { roles, isRequired } = await readRoles(row.user_id, londonDateOf(row.now));
  const person: Actor = { userId: row.user_id, name: row.name, email: row.email, roles };
  if (!canHoldApiKeys(person)) return 'The owner of this key is not an analyst at present.';
  if (isRequired && !row.has_factor) return 'The owner of this key has to set up an authenticator app first.';
  if (row.last_used_at === null || Date.parse(row.now) - Date.parse(row.last_used_at) > USE_WRITTEN_EVERY_MS) {
    await queryRows(sql`UPDATE api_key SET last_used_at = clock_timestamp() WHERE id = ${row.id}`);
  }
  return { keyId: row.id, scopes: row.scopes, person };
}
