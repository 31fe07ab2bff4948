import 'server-only';
import { queryRows } from '@/lib/db/query-rows';
import { sql, type Sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';
import { type ApiKeyScope, type ApiKeyState, apiKeyState } from '@/lib/domain/people/api-key';
import { canSeeKeysOfEveryone } from '@/lib/domain/policy/analysis';

/** A key as lists show it: never the key itself, of which only a digest is kept. */
export type KeyItem = {
  readonly id: string;
  readonly ownerName: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly ApiKeyScope[];
  readonly createdAt: string;
  readonly expiresAt: string;
  /** To the minute; null while it was never used. */
  readonly lastUsedAt: string | null;
  readonly state: ApiKeyState;
};

type Row = { id: string; owner_name: string; name: string; prefix: string; scopes: ApiKeyScope[]; created_at: string; expires_at: string; last_used_at: string | null; revoked_at: string | null; now: string };

/** The keys of whoever asks, the newest first. */
export function listOwnKeys(actor: Actor): Promise<KeyItem[]> {
  return listKeys(sql`k.user_id = ${actor.userId}`);
}

/** The keys of everyone; null for whoever may not see them. */
export async function listKeysOfEveryone(actor: Actor): Promise<KeyItem[] | null> {
  return canSeeKeysOfEveryone(actor) ? listKeys(sql`TRUE`) : null;
}

/** A key that whoever asks may revoke; null for any other. */
export async function getKeyToRevoke(actor: Actor, keyId: string): Promise<KeyItem | null> {
  const [key] = await listKeys(sql`k.id = ${keyId} AND (k.user_id = ${actor.userId} OR ${canSeeKeysOfEveryone(actor)})`);
  return key ?? null;
}

async function listKeys(where: Sql): Promise<KeyItem[]> {
  const rows = await queryRows<Row>(sql`
    SELECT k.id, u.name AS owner_name, k.name, k.prefix, k.scopes, k.created_at, k.expires_at, k.last_used_at, k.revoked_at, clock_timestamp() AS now
    FROM api_key k JOIN "user" u ON u.id = k.user_id WHERE ${where} ORDER BY k.created_at DESC, k.id`);
  return rows.map((row) => ({
    id: row.id,
    ownerName: row.owner_name,
    name: row.name,
    prefix: row.prefix,
    scopes: row.scopes,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
    state: apiKeyState({ expiresAt: row.expires_at, revokedAt: row.revoked_at }, row.now),
  }));
}
