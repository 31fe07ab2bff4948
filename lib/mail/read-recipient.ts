import { readRoles } from '@/lib/auth/read-session';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import type { Actor } from '@/lib/domain/people/actor';

/**
 * A person as they are now; null for one who was forgotten. Who holds a role that needs an authenticator app and has none could not sign in to
 * use it, so that no mail shows what only their roles would.
 */
export async function readRecipient(userId: string): Promise<Actor | null> {
  const [person] = await queryRows<{ name: string; email: string; has_factor: boolean; now: string }>(sql`
    SELECT u.name, u.email, f.confirmed_at IS NOT NULL AS has_factor, clock_timestamp() AS now
    FROM "user" u LEFT JOIN second_factor f ON f.user_id = u.id WHERE u.id = ${userId} AND u.anonymised_at IS NULL`);
  if (person === undefined) return null;
  const { roles, isRequired } = await readRoles(userId, londonDateOf(person.now));
  return { userId, name: person.name, email: person.email, roles: isRequired && !person.has_factor ? [] : roles };
}
