import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '@/lib/audit/verify-audit';
import { readSession } from '@/lib/auth/read-session';
import { signIn } from '@/lib/auth/sign-in';
import { forgetPerson } from '@/lib/commands/people/forget-person';
import { setPassword } from '@/lib/commands/people/set-password';
import { requireDatabaseUrl } from '@/lib/config/environment';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';
import { listPeople } from '@/lib/queries/people/list-people';
import { addPerson, addPersonWithPassword, browserOf, PASSWORD, setUpApp } from '@/tests/factories/people';

process.env['AUTH_SECRET'] = 'a secret of this test, long enough to be one';

let administrator: Actor;

beforeAll(async () => {
  administrator = await addPersonWithPassword('administrator');
});

const forget = (actor: Actor, userId: string) => forgetPerson(actor, { submission: randomUUID(), userId, reason: 'They asked for it' });

/** Everything that the database holds, as text. */
async function everything(): Promise<string> {
  const tables = await queryRows<{ name: string }>(sql`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`);
  const { withConnection } = await import('@/tests/factories/connect');
  return withConnection(async (client) => {
    const texts: string[] = [];
    for (const { name } of tables) texts.push(JSON.stringify((await client.query(`SELECT * FROM "${name}"`)).rows));
    return texts.join('\n');
  });
}

describe('a person who is forgotten', () => {
  test('is nowhere by name or address, and what they did stays', async () => {
    const email = `ada.example.${randomUUID()}@example.org`;
    const { key, ...person } = await addPerson('trust_lead', 'RM3', email);
    const { userId } = person;
    await queryRows(sql`UPDATE "user" SET name = ${`Ada ${email}`} WHERE id = ${userId}`);
    await setPassword({ key, password: PASSWORD, name: '', email: '' });
    const link = await addPerson('analyst', null, email);
    await setUpApp(person);
    await queryRows(sql`INSERT INTO outgoing_mail (user_id, kind, key, about, last_answer) VALUES (${userId}, 'waiting', 'a', '{}'::jsonb, ${`450 <${email}> is busy`})`);
    const browser = await browserOf({ email });
    const acts = () => queryRows(sql`SELECT position, type, hash FROM audit_event WHERE actor_user_id = ${userId} ORDER BY position`);
    const before = await acts();
    expect(before.length).toBeGreaterThan(1);
    expect(await everything()).toContain(email);

    expect(await forget(administrator, userId)).toEqual({ ok: true, value: null });

    expect(await everything()).not.toContain(email);
    expect(await acts()).toEqual(before);
    expect(await readSession(browser)).toBeNull();
    expect(await signIn(email, PASSWORD, new Headers({ 'x-forwarded-for': randomUUID() }))).toBe('refused');
    expect(await setPassword({ key: link.key, password: PASSWORD, name: '', email: '' })).toMatchObject({ ok: false, problem: { kind: 'not found' } });
    expect(await queryRows(sql`SELECT 1 FROM role_grant WHERE user_id = ${userId} AND revoked_at IS NULL`)).toEqual([]);
    expect((await listPeople(administrator))?.some((person) => person.userId === userId)).toBe(false);
  });

  test('may come back as somebody new', async () => {
    const person = await addPersonWithPassword('analyst');
    await forget(administrator, person.userId);
    expect((await addPerson('analyst', null, person.email)).userId).not.toBe(person.userId);
  });

  test('is forgotten once', async () => {
    const { userId } = await addPersonWithPassword('analyst');
    const outcomes = await Promise.all([forget(administrator, userId), forget(administrator, userId)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: 'not found' } });
  });
});

describe('nobody is forgotten', () => {
  test.each(['programme_officer', 'vetting_officer', 'finance_officer', 'analyst'] as const)('by a %s', async (role) => {
    const { userId } = await addPersonWithPassword('analyst');
    expect(await forget(await addPersonWithPassword(role), userId)).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
  });

  test('by themselves', async () => {
    expect(await forget(administrator, administrator.userId)).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
  });

  test('who is the last administrator without a last day', async () => {
    const [last, passing] = [await addPersonWithPassword('administrator'), await addPersonWithPassword('administrator')];
    await queryRows(sql`UPDATE role_grant SET ends_on = current_date + 30 WHERE role = 'administrator' AND user_id <> ${last.userId}`);
    expect(await forget(passing, last.userId)).toMatchObject({ ok: false, problem: { kind: 'conflict' } });
    expect(await readSession(await browserOf(last))).toMatchObject({ person: { email: last.email } });
  });
});

test('the record holds', async () => {
  // The last test changed grants by hand.
  const { findings } = await verifyAudit(requireDatabaseUrl());
  expect(findings.filter(({ table }) => table !== 'role_grant')).toEqual([]);
});
