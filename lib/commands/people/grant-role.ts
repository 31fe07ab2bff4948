import 'server-only';
import { inTransactionOfResult } from '@/lib/commands/in-transaction-of-result';
import type { Result } from '@/lib/commands/result';
import { sql } from '@/lib/db/sql';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import type { Actor } from '@/lib/domain/people/actor';
import { checkGrant } from '@/lib/domain/people/grant';
import { canGrantTo } from '@/lib/domain/policy/people';
import type { Role } from '@/lib/domain/people/role';
import { readStanding } from '../read-standing';
import { insertUser } from './create-user';
import { giveGrant } from './give-grant';
import { makeOneTimeLink } from './one-time-link';

export type GrantRoleInput = {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly odsCode: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
};

/** What came of it: the path of a link for a person who cannot sign in yet, null for one who can. */
export type GrantRoleOutcome = { readonly path: string | null };

/** Gives a role to a person by their address, who is added where they are not there yet. */
export async function grantRole(actor: Actor, input: GrantRoleInput): Promise<Result<GrantRoleOutcome>> {
  return inTransactionOfResult(async (tx): Promise<Result<GrantRoleOutcome>> => {
    const [clock] = await tx.rows<{ now: string }>(sql`SELECT advance_data_revision() AS now`);
    const today = londonDateOf(clock?.now ?? new Date().toISOString());
    const [found] = await tx.rows<{ id: string; can_sign_in: boolean }>(sql`
      SELECT u.id, EXISTS (SELECT 1 FROM account a WHERE a.user_id = u.id) AS can_sign_in FROM "user" u WHERE u.email = ${input.email.toLowerCase()}`);
    const standing = await readStanding(tx, actor, today);
    if (!canGrantTo(standing, found?.id ?? '')) {
      const isOwn = found?.id === actor.userId;
      return { ok: false, problem: isOwn ? { kind: 'forbidden', fields: { email: 'You cannot give a role to yourself. Ask another administrator' } } : { kind: 'forbidden', message: 'Only an administrator gives roles' } };
    }
    const problems = checkGrant(input, today);
    if (problems.length > 0) return { ok: false, problem: { kind: 'invalid', fields: Object.fromEntries(problems.map(({ field, message }) => [field, message])) } };
    if (input.odsCode !== null && (await tx.rows(sql`SELECT 1 FROM trust WHERE ods_code = ${input.odsCode}`)).length === 0) {
      return { ok: false, problem: { kind: 'invalid', fields: { odsCode: `There is no trust ${input.odsCode} in the register` } } };
    }
    if (found === undefined && input.name === '') return { ok: false, problem: { kind: 'invalid', fields: { name: 'Enter the full name of this new person' } } };
    const held = await tx.rows(sql`
      SELECT 1 FROM role_grant WHERE user_id = ${found?.id ?? ''} AND role = ${input.role}::"Role" AND ods_code IS NOT DISTINCT FROM ${input.odsCode}
        AND revoked_at IS NULL AND daterange(starts_on, ends_on, '[]') && daterange(${input.startsOn}::date, ${input.endsOn}::date, '[]')`);
    if (held.length > 0) return { ok: false, problem: { kind: 'conflict', fields: { role: 'They have this role already for some of these days' } } };
    const userId = found?.id ?? (await insertUser(tx, { userId: actor.userId }, input.email, input.name));
    await giveGrant(tx, { userId: actor.userId }, { userId, role: input.role, odsCode: input.odsCode, startsOn: input.startsOn, endsOn: input.endsOn });
    return { ok: true, value: { path: found?.can_sign_in === true ? null : await makeOneTimeLink(tx, { kind: 'password', userId }) } };
  });
}
