import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '@/lib/audit/verify-audit';
import { createUser } from '@/lib/commands/people/create-user';
import { grantRole, type GrantRoleInput } from '@/lib/commands/people/grant-role';
import { revokeGrant } from '@/lib/commands/people/revoke-grant';
import { requireDatabaseUrl } from '@/lib/config/environment';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { inTransaction } from '@/lib/db/transaction';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import type { Actor } from '@/lib/domain/people/actor';
import type { Role } from '@/lib/domain/people/role';
import { listPeople } from '@/lib/queries/people/list-people';

const TODAY = londonDateOf(new Date().toISOString());

async function makePerson(role: Role, odsCode: string | null = null): Promise<Actor & { grantId: string }> {
  const email = `${randomUUID()}@example.org`;
  const made = await inTransaction((tx) => createUser(tx, { system: 'command line' }, { email, name: 'A Person', role, odsCode }));
  if (!made.ok) throw new Error(made.problem.message);
  const [row] = await queryRows<{ user_id: string; grant_id: string }>(sql`SELECT u.id AS user_id, g.id AS grant_id FROM "user" u JOIN role_grant g ON g.user_id = u.id WHERE u.email = ${email}`);
  return { userId: row?.user_id ?? '', grantId: row?.grant_id ?? '', email, name: 'A Person', roles: [{ role, odsCode }] };
}

function input(change: Partial<GrantRoleInput> = {}): GrantRoleInput {
  return { email: `${randomUUID()}@example.org`, name: 'Someone New', role: 'analyst', odsCode: null, startsOn: TODAY, endsOn: null, ...change };
}

async function countGrants(): Promise<number> {
  return (await queryRows<{ n: number }>(sql`SELECT count(*) AS n FROM role_grant`))[0]?.n ?? -1;
}

let administrator: Actor & { grantId: string };

beforeAll(async () => {
  administrator = await makePerson('administrator');
});

describe('giving a role', () => {
  test('adds a person who is not there, with a link for a password, and a further role to one who is', async () => {
    const wanted = input({ role: 'trust_lead', odsCode: 'RM3' });
    expect(await grantRole(administrator, wanted)).toEqual({ ok: true, value: { path: expect.stringMatching(/^\/sign-in\/set-password\?key=/) as unknown } });
    expect(await grantRole(administrator, { ...wanted, name: '', role: 'analyst', odsCode: null })).toMatchObject({ ok: true });
    const person = (await listPeople(administrator))?.find(({ email }) => email === wanted.email);
    expect(person?.grants.map(({ role, odsCode, state, givenBy }) => [role, odsCode, state, givenBy])).toEqual([
      ['trust_lead', 'RM3', 'in force', 'A Person'],
      ['analyst', null, 'in force', 'A Person'],
    ]);
  });

  test.each(['trust_lead', 'programme_officer', 'vetting_officer', 'finance_officer', 'analyst'] as const)('is not for a %s, who sees no list either', async (role) => {
    const actor = await makePerson(role, role === 'trust_lead' ? 'RM3' : null);
    const before = await countGrants();
    expect(await grantRole(actor, input())).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    expect(await grantRole({ ...actor, roles: administrator.roles }, input())).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    expect(await revokeGrant(actor, { grantId: administrator.grantId, reason: 'Because' })).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    expect(await listPeople(actor)).toBeNull();
    expect(await countGrants()).toBe(before);
  });

  test('to oneself is refused, and the database would refuse it too', async () => {
    expect(await grantRole(administrator, input({ email: administrator.email, role: 'finance_officer' }))).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
  });

  test.each([
    [{ role: 'trust_lead' }, 'odsCode'],
    [{ role: 'trust_lead', odsCode: 'ZZ9' }, 'odsCode'],
    [{ odsCode: 'RM3' }, 'odsCode'],
    [{ startsOn: '2020-01-01' }, 'startsOn'],
    [{ endsOn: '2020-01-01' }, 'endsOn'],
    [{ name: '' }, 'name'],
  ] as const)('%j is refused with a message at %s', async (change, field) => {
    const before = await countGrants();
    expect(await grantRole(administrator, input(change))).toMatchObject({ ok: false, problem: { fields: { [field]: expect.any(String) as unknown } } });
    expect(await countGrants()).toBe(before);
  });

  test('twice at once gives it once', async () => {
    const wanted = input();
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => grantRole(administrator, wanted)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.problem.kind === 'conflict')).toHaveLength(7);
  });
});

describe('revoking a role', () => {
  test('ends it at once, with who and why, and a second time says so', async () => {
    const person = await makePerson('vetting_officer');
    expect(await revokeGrant(administrator, { grantId: person.grantId, reason: 'Left the programme' })).toEqual({ ok: true, value: null });
    expect(await revokeGrant(administrator, { grantId: person.grantId, reason: 'Again' })).toMatchObject({ ok: false, problem: { kind: 'conflict' } });
    const [act] = await queryRows<{ reason: string; actor_user_id: string }>(sql`SELECT payload ->> 'reason' AS reason, actor_user_id FROM audit_event WHERE type = 'grant.revoked' AND subject_id = ${person.grantId}`);
    expect(act).toEqual({ reason: 'Left the programme', actor_user_id: administrator.userId });
    expect(await revokeGrant(administrator, { grantId: randomUUID(), reason: 'Because' })).toMatchObject({ ok: false, problem: { kind: 'not found' } });
  });

  test('leaves an administrator, even when two revoke each other at once', async () => {
    const other = await makePerson('administrator');
    const outcomes = await Promise.all([
      revokeGrant(administrator, { grantId: other.grantId, reason: 'Because' }),
      revokeGrant(other, { grantId: administrator.grantId, reason: 'Because' }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const last = outcomes[0].ok ? administrator : other;
    expect(await revokeGrant(last, { grantId: last.grantId, reason: 'Because' })).toMatchObject({ ok: false, problem: { message: expect.stringMatching(/last administrator/) as unknown } });
  });

  test('leaves a record that holds', async () => {
    expect((await verifyAudit(requireDatabaseUrl())).findings).toEqual([]);
  });
});
