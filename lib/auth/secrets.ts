import { createHmac } from 'node:crypto';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { requireAuthSecret } from '@/lib/config/environment';

/** Encrypts what must not be read from a copy of the database or from a cookie. Only this product, with its AUTH_SECRET, reads it again. */
export function encryptSecret(text: string): Promise<string> {
  return symmetricEncrypt({ key: requireAuthSecret(), data: text });
}

/** Reads what `encryptSecret` wrote; null for anything else, and for what was changed since. */
export function decryptSecret(text: string): Promise<string | null> {
  return symmetricDecrypt({ key: requireAuthSecret(), data: text }).catch(() => null);
}

/** A digest by which a short secret can be known again, and that only this product can make. */
export function digestSecret(text: string): string {
  return createHmac('sha256', requireAuthSecret()).update(text).digest('hex');
}
