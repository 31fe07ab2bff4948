import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

// Time-based one-time passwords, RFC 6238, as every authenticator app makes them: SHA-1, six digits, a new one each half minute.

const STEP_MS = 30_000;
const DIGITS = 6;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A new key to share with an app: 20 random bytes as 32 letters and digits. */
export function makeCodeKey(): string {
  let bits = '';
  for (const byte of randomBytes(20)) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{5}/g) ?? []).map((five) => BASE32[Number.parseInt(five, 2)]).join('');
}

/** The code of a half minute, counted from 1970. `codeOf('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 1)` is `287082`. */
export function codeOf(key: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', decodeBase32(key)).update(counter).digest();
  const offset = (digest[digest.length - 1] ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 10 ** DIGITS).padStart(DIGITS, '0');
}

/** The half minute that a code belongs to, one before and one after now included for clocks that differ; null for a code of none. */
export function stepOfCode(key: string, code: string, nowMs: number): number | null {
  const now = Math.floor(nowMs / STEP_MS);
  const given = Buffer.from(code);
  const steps = [now, now - 1, now + 1].filter((step) => {
    const expected = Buffer.from(codeOf(key, step));
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  return steps[0] ?? null;
}

/** What the app reads from the picture: the key, and the names it lists it under. */
export function codeKeyAddress(key: string, email: string): string {
  const service = 'GDE programme tracker';
  return `otpauth://totp/${encodeURIComponent(service)}:${encodeURIComponent(email)}?${new URLSearchParams({ secret: key, issuer: service }).toString().replaceAll('+', '%20')}`;
}

function decodeBase32(text: string): Buffer {
  let bits = '';
  for (const letter of text) bits += BASE32.indexOf(letter).toString(2).padStart(5, '0');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
