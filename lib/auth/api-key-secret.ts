import { createHash, randomBytes } from 'node:crypto';

/** Characters by which a key is told from others; the rest of it is the secret. */
const PREFIX_LENGTH = 12;

/** A new key: `gde_` and 256 random bits. Only its digest is kept, so it can be shown once only. */
export function makeApiKey(): { key: string; prefix: string; sha256: string } {
  const key = `gde_${randomBytes(32).toString('base64url')}`;
  return { key, prefix: key.slice(0, PREFIX_LENGTH), sha256: digestOfKey(key) };
}

/** A digest is enough for a key of so many random bits: nobody finds it by trying. */
export function digestOfKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
