import 'server-only';
import { createHash } from 'node:crypto';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';

/** What the page of a one-time link asks for; `email` is whose password it sets, null where it makes the first administrator. */
export type OneTimeLink = { readonly email: string | null };

/** Looks a link up without using it; null when it was used, has run out, or never was. */
export async function getOneTimeLink(key: string): Promise<OneTimeLink | null> {
  const identifier = `one-time-link:${createHash('sha256').update(key).digest('hex')}`;
  const [link] = await queryRows<{ kind: string; email: string | null }>(sql`
    SELECT v.value::jsonb ->> 'kind' AS kind, u.email
    FROM verification v LEFT JOIN "user" u ON u.id = v.value::jsonb ->> 'userId' AND u.anonymised_at IS NULL
    WHERE v.identifier = ${identifier} AND v.expires_at > clock_timestamp()`);
  if (link === undefined || (link.kind === 'password' && link.email === null)) return null;
  return { email: link.email };
}
