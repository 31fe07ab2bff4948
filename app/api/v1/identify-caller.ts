import type { ApiProblem } from '@/lib/api/problem';
import { readApiKey } from '@/lib/auth/read-api-key';
import { ANYONE, type Reader } from '@/lib/auth/reader';
import { toReader } from '@/lib/auth/to-reader';

/** Who asks the API: anyone, or the holder of a key. */
export type ApiCaller = { readonly keyId: string | null; readonly reader: Reader };

const REALM = 'Bearer realm="api"';

/** Who asks, by the key that came with the request; a problem when it stands for nobody. */
export async function identifyCaller(headers: Headers): Promise<ApiCaller | ApiProblem> {
  const authorization = headers.get('authorization');
  if (authorization === null) return { keyId: null, reader: ANYONE };
  const [, key] = /^bearer +(gde_[\w-]{43})$/i.exec(authorization.trim()) ?? [];
  const holder = key === undefined ? 'Send a key as "Authorization: Bearer gde_…", or nothing at all.' : await readApiKey(key);
  if (typeof holder === 'string') return { problem: 'key-refused', detail: holder, headers: { 'WWW-Authenticate': `${REALM}, error="invalid_token"` } };
  if (!holder.scopes.includes('read:public')) return { problem: 'not-allowed', detail: 'This key does not have the scope read:public.', headers: { 'WWW-Authenticate': `${REALM}, error="insufficient_scope", scope="read:public"` } };
  return { keyId: holder.keyId, reader: holder.scopes.includes('read:own') ? toReader(holder.person) : ANYONE };
}
