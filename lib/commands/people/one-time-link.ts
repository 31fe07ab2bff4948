import { createHash, randomBytes } from 'node:crypto';
import { sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';

/** What a link is for: a person to choose a password, or whoever holds it to become the first administrator. */
export type LinkPurpose = { readonly kind: 'password'; readonly userId: string } | { readonly kind: 'first administrator' };

const HOURS = { password: 72, 'first administrator': 24 } as const;

/** Makes a link that works once; earlier ones for the same purpose stop working. Only its digest is kept. Gives the path with its key. */
export async function makeOneTimeLink(tx: Transaction, purpose: LinkPurpose): Promise<string> {
  const key = randomBytes(32).toString('base64url');
  const value = JSON.stringify(purpose);
  await tx.rows(sql`DELETE FROM verification WHERE identifier LIKE 'one-time-link:%' AND (value = ${value} OR expires_at < clock_timestamp())`);
  await tx.rows(sql`
    INSERT INTO verification (id, identifier, value, expires_at, updated_at)
    VALUES (gen_random_uuid()::text, ${identifierOf(key)}, ${value}, clock_timestamp() + make_interval(hours => ${HOURS[purpose.kind]}::int), clock_timestamp())`);
  return `/sign-in/set-password?key=${key}`;
}

/** What a link opens, without using it up; null when it was used, has run out, or never was. */
export async function readOneTimeLink(tx: Transaction, key: string): Promise<LinkPurpose | null> {
  const [row] = await tx.rows<{ value: string }>(sql`SELECT value FROM verification WHERE identifier = ${identifierOf(key)} AND expires_at > clock_timestamp()`);
  return row === undefined ? null : (JSON.parse(row.value) as LinkPurpose);
}

/** Uses a link up. Of two who come with it at once, one gets what it opens. */
export async function useUpOneTimeLink(tx: Transaction, key: string): Promise<LinkPurpose | null> {
  const [row] = await tx.rows<{ value: string }>(sql`DELETE FROM verification WHERE identifier = ${identifierOf(key)} AND expires_at > clock_timestamp() RETURNING value`);
  return row === undefined ? null : (JSON.parse(row.value) as LinkPurpose);
}

function identifierOf(key: string): string {
  return `one-time-link:${createHash('sha256').update(key).digest('hex')}`;
}
