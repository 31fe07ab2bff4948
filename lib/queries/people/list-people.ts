import 'server-only';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import type { Actor } from '@/lib/domain/people/actor';
import { type Grant, type GrantState, grantState } from '@/lib/domain/people/grant';
import { canManagePeople } from '@/lib/domain/policy/people';
import type { Role } from '@/lib/domain/people/role';

export type GrantItem = Grant & { readonly state: GrantState; readonly trustName: string | null; readonly givenBy: string | null };

export type PersonItem = { readonly userId: string; readonly name: string; readonly email: string; readonly canSignIn: boolean; readonly grants: readonly GrantItem[] };

type Row = {
  user_id: string;
  name: string;
  email: string;
  can_sign_in: boolean;
  grant_id: string | null;
  role: Role;
  ods_code: string | null;
  trust_name: string | null;
  starts_on: string;
  ends_on: string | null;
  revoked_at: string | null;
  given_by: string | null;
};

/** Every person with every grant they were ever given, by name; null for whoever may not see that. */
export async function listPeople(actor: Actor): Promise<PersonItem[] | null> {
  if (!canManagePeople(actor)) return null;
  const today = londonDateOf(new Date().toISOString());
  const rows = await queryRows<Row>(sql`
    SELECT u.id AS user_id, u.name, u.email, EXISTS (SELECT 1 FROM account a WHERE a.user_id = u.id) AS can_sign_in,
           g.id AS grant_id, g.role::text AS role, g.ods_code, t.name AS trust_name, g.starts_on, g.ends_on, g.revoked_at, giver.name AS given_by
    FROM "user" u LEFT JOIN role_grant g ON g.user_id = u.id LEFT JOIN trust t ON t.ods_code = g.ods_code LEFT JOIN "user" giver ON giver.id = g.granted_by_user_id
    WHERE u.anonymised_at IS NULL
    ORDER BY u.name, u.id, g.starts_on, g.granted_at, g.id`);
  const people = new Map<string, { userId: string; name: string; email: string; canSignIn: boolean; grants: GrantItem[] }>();
  for (const row of rows) {
    const person = people.get(row.user_id) ?? { userId: row.user_id, name: row.name, email: row.email, canSignIn: row.can_sign_in, grants: [] };
    people.set(row.user_id, person);
    if (row.grant_id === null) continue;
    const grant: Grant = { id: row.grant_id, userId: row.user_id, role: row.role, odsCode: row.ods_code, startsOn: row.starts_on, endsOn: row.ends_on, revokedAt: row.revoked_at };
    person.grants.push({ ...grant, state: grantState(grant, today), trustName: row.trust_name, givenBy: row.given_by });
  }
  return [...people.values()];
}
