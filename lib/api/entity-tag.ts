import { createHash } from 'node:crypto';

/** The tag of an answer: the same for the same parts, which are everything that the answer depends on. Weak, since bytes may be compressed on the way. */
export function entityTag(parts: readonly unknown[]): string {
  return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)}"`;
}

/** Whether a caller has this answer already, by its `If-None-Match` header. */
export function hasEntity(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  const opaque = (text: string) => text.trim().replace(/^W\//, '');
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((candidate) => opaque(candidate) === opaque(tag));
}
