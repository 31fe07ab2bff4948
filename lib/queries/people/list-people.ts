import 'server-only';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import type { Actor } from '@/lib/domain/people/actor';
import { type Grant, type GrantState, grantState } from '@/lib/domain/people/grant';
import { canForgetPerson, canManagePeople, canRemoveSecondFactorOf } from '@/lib/domain/policy/people';
import type { Role } from '@/lib/domain/people/role';

export type GrantItem = Grant & { readonly state: GrantState; readonly trustName: string | null; readonly givenBy: string | null };

export type PersonItem = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly hasSignedIn: boolean;
  readonly hasSecondFactor: boolean;
  /** What whoever asks may do to the person. */
  readonly may: { readonly removeSecondFactor: boolean; readonly forget: boolean };
  readonly grants: readonly GrantItem[];
};

type Row = {
  user_id: string;
  name: string;
  email: string;
  has_signed_in: boolean;
  has_second_factor: boolean;
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
    SELECT u.id AS user_id, u.name, u.email, EXISTS (SELECT 1 FROM account a WHERE a.user_id = u.id) AS has_signed_in,
           EXISTS (SELECT 1 FROM second_factor f WHERE f.user_id = u.id AND f.confirmed_at IS NOT NULL) AS has_second_factor,
           g.id AS grant_id, g.role::text AS role, g.ods_code, t.name AS trust_name, g.starts_on, g.ends_on, g.revoked_at, giver.name AS given_by
    FROM "user" u LEFT JOIN role_grant g ON g.user_id = u.id LEFT JOIN trust t ON t.ods_code = g.ods_code LEFT JOIN "user" giver ON giver.id = g.granted_by_user_id
    WHERE u.anonymised_at IS NULL
    ORDER BY u.name, u.id, g.starts_on, g.granted_at, g.id`);
  const people = new Map<string, PersonItem & { grants: GrantItem[] }>();
  for (const row of rows) {
    const person = people.get(row.user_id) ?? toPerson(row, actor);
    people.set(row.user_id, person);
    if (row.grant_id === null) continue;
    const grant: Grant = { id: row.grant_id, userId: row.user_id, role: row.role, odsCode: row.ods_code, startsOn: row.starts_on, endsOn: row.ends_on, revokedAt: row.revoked_at };
    person.grants.push({ ...grant, state: grantState(grant, today), trustName: row.trust_name, givenBy: row.given_by });
  }
  return [...people.values()];
}

function toPerson(row: Row, actor: Actor): PersonItem & { grants: GrantItem[] } {
  return {
    userId: row.user_id,
    name: row.name,
    email: row.email,
    hasSignedIn: row.has_signed_in,
    hasSecondFactor: row.has_second_factor,
    may: { removeSecondFactor: row.has_second_factor && canRemoveSecondFactorOf(actor, row.user_id), forget: canForgetPerson(actor, row.user_id) },
    grants: [],
  };
}
