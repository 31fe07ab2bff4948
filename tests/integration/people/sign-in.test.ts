import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '@/lib/audit/verify-audit';
import { getAuth } from '@/lib/auth/auth';
import { readSession } from '@/lib/auth/read-session';
import { signIn, signOut } from '@/lib/auth/sign-in';
import { createUser } from '@/lib/commands/people/create-user';
import { makeFirstAdministratorLink } from '@/lib/commands/people/first-administrator';
import { setPassword } from '@/lib/commands/people/set-password';
import { requireDatabaseUrl } from '@/lib/config/environment';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { inTransaction } from '@/lib/db/transaction';
import type { Role } from '@/lib/domain/people/role';

process.env['AUTH_SECRET'] = 'a secret of this test, long enough to be one';

const PASSWORD = 'aquarium teapot lantern';
const keyOf = (path: string) => new URL(path, 'http://localhost').searchParams.get('key') ?? '';

async function invite(role: Role, odsCode: string | null = null, email = `${randomUUID()}@example.org`): Promise<{ email: string; key: string }> {
  const result = await inTransaction((tx) => createUser(tx, { system: 'command line' }, { email, name: 'A Person', role, odsCode }));
  if (!result.ok) throw new Error(result.problem.message);
  return { email, key: keyOf(result.path) };
}

async function makePerson(role: Role, odsCode: string | null = null): Promise<string> {
  const { email, key } = await invite(role, odsCode);
  expect(await setPassword({ key, password: PASSWORD, name: '', email: '' })).toEqual({ ok: true, value: { email } });
  return email;
}

/** The headers of a browser that has signed in. */
async function browserOf(email: string, password = PASSWORD): Promise<Headers> {
  const { headers } = await getAuth().api.signInEmail({ body: { email, password }, returnHeaders: true });
  return new Headers({ cookie: headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ') });
}

const stranger = () => new Headers({ 'x-forwarded-for': randomUUID() });

describe('the first administrator', () => {
  let key: string;

  beforeAll(async () => {
    key = keyOf((await inTransaction(makeFirstAdministratorLink)) ?? '');
  });

  test('is whoever uses the link of the first start, once, with a password that is not easy to guess', async () => {
    const person = { key, name: 'Ada Example', email: 'Ada@Example.org' };
    expect(await setPassword({ ...person, password: 'Example-Example' })).toMatchObject({ ok: false, problem: { fields: { password: expect.anything() as unknown } } });
    expect(await setPassword({ ...person, password: 'Password12345' })).toMatchObject({ ok: false, problem: { fields: { password: expect.stringContaining('easy to guess') as unknown } } });
    const both = await Promise.all([setPassword({ ...person, password: PASSWORD }), setPassword({ ...person, email: 'eve@example.org', password: PASSWORD })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: 'not found' } });
    expect(await inTransaction(makeFirstAdministratorLink)).toBeNull();
    const [grant] = await queryRows<{ n: number }>(sql`SELECT count(*) AS n FROM role_grant WHERE role = 'administrator'`);
    expect(grant?.n).toBe(1);
  });

  test('leaves no key in the database, and no address in the audit record', async () => {
    const rows = await queryRows<{ text: string }>(sql`SELECT to_jsonb(v)::text AS text FROM verification v UNION ALL SELECT (to_jsonb(a) - 'payload')::text FROM audit_event a`);
    for (const { text } of rows) {
      expect(text).not.toContain(key);
      expect(text.toLowerCase()).not.toContain('example.org');
    }
  });
});

describe('signing in', () => {
  test('gives a session that carries the roles of today, and signing out ends it', async () => {
    const email = await makePerson('trust_lead', 'RM3');
    const browser = await browserOf(email);
    expect(await readSession(browser)).toMatchObject({ factor: 'not needed', person: { email, roles: [{ role: 'trust_lead', odsCode: 'RM3' }] } });
    await signOut(browser, { everywhere: false });
    expect(await readSession(browser)).toBeNull();
  });

  test('everywhere ends everywhere', async () => {
    const email = await makePerson('analyst');
    const [here, there] = [await browserOf(email), await browserOf(email)];
    await signOut(here, { everywhere: true });
    expect(await readSession(there)).toBeNull();
  });

  test('ends the session that the browser came with', async () => {
    const email = await makePerson('analyst');
    const browser = await browserOf(email);
    browser.set('x-forwarded-for', randomUUID());
    expect(await signIn(email, PASSWORD, browser)).toEqual({ userId: expect.any(String) as unknown });
    expect(await readSession(browser)).toBeNull();
  });

  test('answers alike for an unknown address and a wrong password, and throttles both alike', async () => {
    const known = await makePerson('analyst');
    for (const email of [known, `${randomUUID()}@example.org`]) {
      const outcomes = await Promise.all(Array.from({ length: 14 }, () => signIn(email, 'not the password', stranger())));
      expect(outcomes.filter((outcome) => outcome === 'refused')).toHaveLength(10);
      expect(outcomes.filter((outcome) => outcome === 'too many attempts')).toHaveLength(4);
      expect(await signIn(email, PASSWORD, stranger())).toBe('too many attempts');
    }
  });

  test('is not throttled again once it worked', async () => {
    const email = await makePerson('analyst');
    for (let time = 0; time < 3; time += 1) {
      for (let wrong = 0; wrong < 5; wrong += 1) expect(await signIn(email, 'not the password', stranger())).toBe('refused');
      expect(await signIn(email, PASSWORD, stranger())).toEqual({ userId: expect.any(String) as unknown });
    }
  });
});

describe('a session', () => {
  test.each([
    ['idle for more than half an hour', `updated_at = clock_timestamp() - interval '31 minutes'`],
    ['older than twelve hours', `created_at = clock_timestamp() - interval '12 hours 1 minute'`],
  ])('%s is over, and gone', async (_, change) => {
    const browser = await browserOf(await makePerson('analyst'));
    const signedIn = await readSession(browser);
    const { withConnection } = await import('@/tests/factories/connect');
    await withConnection((client) => client.query(`UPDATE session SET ${change} WHERE id = $1`, [signedIn?.sessionId]));
    expect(await readSession(browser)).toBeNull();
    expect(await queryRows(sql`SELECT 1 FROM session WHERE id = ${signedIn?.sessionId ?? ''}`)).toEqual([]);
  });

  test('with a cookie that somebody changed is nobody', async () => {
    const browser = await browserOf(await makePerson('analyst'));
    const cookie = browser.get('cookie') ?? '';
    for (const forged of [cookie.replace(/=(.)/, '=x$1'), cookie.split('.').slice(0, -1).join('.'), `${cookie.slice(0, -12)}AAAA${cookie.slice(-8)}`]) expect(await readSession(new Headers({ cookie: forged }))).toBeNull();
  });

  test('loses a role at once when the grant is over, and all when the password is chosen anew', async () => {
    const email = await makePerson('analyst');
    const browser = await browserOf(email);
    await queryRows(sql`UPDATE role_grant SET revoked_at = now() WHERE user_id = (SELECT id FROM "user" WHERE email = ${email})`);
    expect((await readSession(browser))?.person.roles).toEqual([]);
    const { key } = await invite('analyst', null, email);
    expect(await setPassword({ key, password: 'lantern teapot aquarium', name: '', email: '' })).toMatchObject({ ok: true });
    expect(await readSession(browser)).toBeNull();
    expect(await signIn(email, PASSWORD, stranger())).toBe('refused');
    expect(await signIn(email, 'lantern teapot aquarium', stranger())).toEqual({ userId: expect.any(String) as unknown });
  });
});

describe('a link', () => {
  test('works once, not after it ran out, and not after a newer one', async () => {
    const older = await invite('analyst');
    const newer = await invite('analyst', null, older.email);
    expect(await setPassword({ ...older, password: PASSWORD, name: '' })).toMatchObject({ ok: false, problem: { kind: 'not found' } });
    await queryRows(sql`UPDATE verification SET expires_at = now() - interval '1 second'`);
    expect(await setPassword({ ...newer, password: PASSWORD, name: '' })).toMatchObject({ ok: false, problem: { kind: 'not found' } });
  });

  test('is refused for a trust lead without a trust, and for a trust that is not there', async () => {
    const create = (odsCode: string | null) => inTransaction((tx) => createUser(tx, { system: 'command line' }, { email: 'x@example.org', name: 'X', role: 'trust_lead', odsCode }));
    expect(await create(null)).toMatchObject({ ok: false });
    expect(await create('ZZ9')).toMatchObject({ ok: false, problem: { message: 'There is no trust ZZ9 in the register' } });
  });
});

test('every grant and password is an act, and the record holds', async () => {
  // The tests above changed grants by hand.
  const { findings } = await verifyAudit(requireDatabaseUrl());
  expect(findings.filter(({ table }) => table !== 'role_grant')).toEqual([]);
  const types = await queryRows<{ type: string }>(sql`SELECT DISTINCT type FROM audit_event ORDER BY 1`);
  expect(types.map(({ type }) => type)).toEqual(['founding.loaded', 'grant.given', 'password.chosen', 'person.added']);
});
