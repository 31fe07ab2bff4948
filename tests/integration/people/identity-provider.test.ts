import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { GET as comeBack } from '@/app/sign-in/callback/route';
import { GET as leave } from '@/app/sign-in/provider/route';
import { readSession } from '@/lib/auth/read-session';
import { createUser } from '@/lib/commands/people/create-user';
import { environment } from '@/lib/config/environment';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { inTransaction } from '@/lib/db/transaction';
import { CLIENT, type ProvidedPerson, startIdentityProvider, type TestIdentityProvider } from '@/tests/factories/identity-provider';

const PUBLIC_URL = 'http://localhost:3000';
process.env['AUTH_SECRET'] = 'a secret of this test, long enough to be one';
process.env['PUBLIC_URL'] = PUBLIC_URL;

let provider: TestIdentityProvider;
const logged: string[] = [];

beforeAll(async () => {
  provider = await startIdentityProvider(`${PUBLIC_URL}/sign-in/callback`);
  process.env['OIDC_ISSUER'] = provider.issuer;
  process.env['OIDC_CLIENT_ID'] = CLIENT.id;
  process.env['OIDC_CLIENT_SECRET'] = CLIENT.secret;
});

afterAll(() => provider.close());

beforeEach(() => {
  logged.length = 0;
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => logged.push(String(chunk)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => logged.push(String(chunk)) > 0);
  provider.forge(null);
});

const newEmail = () => `${randomUUID()}@example.org`;
const cookiesOf = (response: Response) => response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');

async function addPerson(email = newEmail()): Promise<string> {
  const made = await inTransaction((tx) => createUser(tx, { system: 'command line' }, { email, name: 'A Person', role: 'analyst', odsCode: null }));
  if (!made.ok) throw new Error(made.problem.message);
  return email;
}

/** What a browser brings back from the provider, and the cookie that it left with. */
async function visitProvider(next = '/'): Promise<{ url: URL; cookie: string }> {
  const left = await leave(new Request(`${PUBLIC_URL}/sign-in/provider?next=${encodeURIComponent(next)}`), {});
  expect(left.status).toBe(303);
  return { url: await provider.visit(left.headers.get('location') ?? ''), cookie: cookiesOf(left) };
}

function bringBack(url: URL, cookie: string): Promise<Response> {
  return comeBack(new Request(url, { headers: cookie === '' ? {} : { cookie } }), {});
}

async function signInAs(person: Partial<ProvidedPerson>, next = '/'): Promise<Response> {
  provider.signsIn({ sub: randomUUID(), email_verified: true, ...person });
  const { url, cookie } = await visitProvider(next);
  return bringBack(url, cookie);
}

function expectRefusal(response: Response, because: 'unknown' | 'failed'): void {
  expect(response.headers.get('location')).toBe(`${PUBLIC_URL}/sign-in/refused?because=${because}`);
  expect(response.headers.getSetCookie().filter((cookie) => cookie.includes('session_token'))).toEqual([]);
}

const personOf = async (response: Response) => (await readSession(new Headers({ cookie: cookiesOf(response) })))?.person;

describe('leaving for the provider', () => {
  test('asks for a code with PKCE, state and nonce, and keeps none of them readable', async () => {
    const left = await leave(new Request(`${PUBLIC_URL}/sign-in/provider`), {});
    const to = new URL(left.headers.get('location') ?? '');
    expect(to.origin).toBe(provider.issuer);
    expect(Object.fromEntries(to.searchParams)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', redirect_uri: `${PUBLIC_URL}/sign-in/callback`, client_id: CLIENT.id });
    const [cookie = ''] = left.headers.getSetCookie();
    expect(cookie).toMatch(/; Path=\/sign-in\/callback; Max-Age=600; HttpOnly; SameSite=Lax$/);
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(to.searchParams.get(name)?.length).toBeGreaterThan(20);
      expect(cookie).not.toContain(to.searchParams.get(name));
    }
    expect(logged).toEqual([]);
  });
});

describe('a person with a role', () => {
  test('is known by their verified address at first, and goes on to where they wanted', async () => {
    const email = await addPerson();
    const response = await signInAs({ email: email.toUpperCase() }, '/account');
    expect(response.headers.get('location')).toBe(`${PUBLIC_URL}/account`);
    expect(await personOf(response)).toMatchObject({ email, roles: [{ role: 'analyst' }] });
    expect(await queryRows(sql`SELECT 1 FROM audit_event a JOIN "user" u ON u.id = a.subject_id WHERE u.email = ${email} AND a.type = 'identity.linked'`)).toHaveLength(1);
  });

  test('is known by their identity ever after, whatever their address there', async () => {
    const email = await addPerson();
    const sub = randomUUID();
    await signInAs({ sub, email });
    for (const change of [{ email: newEmail() }, { email: newEmail(), email_verified: false }, {}]) {
      expect(await personOf(await signInAs({ sub, ...change }))).toMatchObject({ email });
    }
    expect(await queryRows(sql`SELECT 1 FROM account a JOIN "user" u ON u.id = a.user_id WHERE u.email = ${email}`)).toHaveLength(1);
  });

  test('does not lend their address to another identity', async () => {
    const email = await addPerson();
    await signInAs({ email });
    expectRefusal(await signInAs({ email }), 'unknown');
    expect(logged.join()).toContain('address of another identity');
  });

  test('keeps no token of the provider', async () => {
    await signInAs({ email: await addPerson() });
    expect(await queryRows(sql`SELECT 1 FROM account WHERE access_token IS NOT NULL OR refresh_token IS NOT NULL OR id_token IS NOT NULL`)).toEqual([]);
  });

  test('ends the session that the browser came with', async () => {
    const first = await signInAs({ email: await addPerson() });
    provider.signsIn({ sub: randomUUID(), email: await addPerson(), email_verified: true });
    const { url, cookie } = await visitProvider();
    const second = await bringBack(url, `${cookie}; ${cookiesOf(first)}`);
    expect(await personOf(second)).toBeDefined();
    expect(await personOf(first)).toBeUndefined();
  });
});

describe('nobody else', () => {
  test.each<[string, { email?: string }, string]>([
    ['whose address is unknown', { email: newEmail() }, 'nobody has this address'],
    ['without an address', {}, 'no verified address'],
  ])('%s is signed in, or added', async (_, person, reason) => {
    const [before] = await queryRows(sql`SELECT count(*) FROM "user"`);
    expectRefusal(await signInAs(person), 'unknown');
    expect(await queryRows(sql`SELECT count(*) FROM "user"`)).toEqual([before]);
    expect(logged.join()).toContain(reason);
    if (person.email !== undefined) expect(logged.join()).not.toContain(person.email);
  });

  test.each([false, undefined])('whose address is not verified (%s) is signed in', async (isVerified) => {
    const email = await addPerson();
    expectRefusal(await signInAs({ email, email_verified: isVerified }), 'unknown');
  });

  test.each([
    ['was revoked', `revoked_at = now()`],
    ['has ended', `starts_on = current_date - 9, ends_on = current_date - 2`],
    ['is still to come', `starts_on = current_date + 2`],
  ])('whose role %s is signed in, whether they were before or not', async (_, change) => {
    const { withConnection } = await import('@/tests/factories/connect');
    const [before, never] = [await addPerson(), await addPerson()];
    const sub = randomUUID();
    expect(await personOf(await signInAs({ sub, email: before }))).toBeDefined();
    await withConnection((client) => client.query(`UPDATE role_grant SET ${change} WHERE user_id IN (SELECT id FROM "user" WHERE email = ANY($1))`, [[before, never]]));
    expectRefusal(await signInAs({ sub, email: before }), 'unknown');
    expectRefusal(await signInAs({ email: never }), 'unknown');
    expect(await queryRows(sql`SELECT 1 FROM account a JOIN "user" u ON u.id = a.user_id WHERE u.email = ${never}`)).toEqual([]);
  });

  test('who was forgotten is signed in', async () => {
    const email = await addPerson();
    const sub = randomUUID();
    await signInAs({ sub, email });
    await queryRows(sql`UPDATE "user" SET anonymised_at = now() WHERE email = ${email}`);
    expectRefusal(await signInAs({ sub, email }), 'unknown');
    expectRefusal(await signInAs({ email }), 'unknown');
  });
});

describe('what comes back is refused', () => {
  const person = async () => provider.signsIn({ sub: randomUUID(), email: await addPerson(), email_verified: true });

  test.each([
    ['without the cookie of the browser that left', (url: URL) => bringBack(url, '')],
    ['with a cookie that somebody changed', (url: URL, cookie: string) => bringBack(url, `${cookie.slice(0, -6)}abcdef`)],
    ['with another state', (url: URL, cookie: string) => bringBack(with_(url, 'state', 'x'.repeat(43)), cookie)],
    ['without a state', (url: URL, cookie: string) => bringBack(with_(url, 'state', null), cookie)],
    ['with another code', (url: URL, cookie: string) => bringBack(with_(url, 'code', 'x'.repeat(43)), cookie)],
    ['with the issuer of another', (url: URL, cookie: string) => bringBack(with_(url, 'iss', 'https://login.example.org'), cookie)],
    ['without an issuer', (url: URL, cookie: string) => bringBack(with_(url, 'iss', null), cookie)],
    ['as an error', (url: URL, cookie: string) => bringBack(with_(with_(url, 'code', null), 'error', 'access_denied'), cookie)],
    ['in the browser of another journey', async (url: URL) => bringBack(url, (await visitProvider()).cookie)],
  ])('%s', async (_, attempt) => {
    await person();
    const { url, cookie } = await visitProvider();
    expectRefusal(await attempt(url, cookie), 'failed');
    expect(logged.join()).toContain('identity provider failed');
    expect(logged.join()).not.toContain(url.searchParams.get('code'));
  });

  test('a second time', async () => {
    await person();
    const { url, cookie } = await visitProvider();
    expect(await personOf(await bringBack(url, cookie))).toBeDefined();
    expectRefusal(await bringBack(url, cookie), 'failed');
  });

  test('after ten minutes', async () => {
    await person();
    const { url, cookie } = await visitProvider();
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 10 * 60_000 + 1_000);
    expectRefusal(await bringBack(url, cookie), 'failed');
  });

  test.each([
    ['an issuer that is not the provider', { iss: 'https://login.example.org' }, 'itself'],
    ['another client', { aud: 'another' }, 'itself'],
    ['another nonce', { nonce: 'another' }, 'itself'],
    ['a time that is over', { exp: 1_500_000_000 }, 'itself'],
    ['this client, with a key that is not the provider’s', {}, 'somebody else'],
  ] as const)('as an identity for %s', async (_, change, signedBy) => {
    await person();
    provider.forge(change, signedBy);
    const { url, cookie } = await visitProvider();
    expectRefusal(await bringBack(url, cookie), 'failed');
  });

  test('from a provider that calls itself by another name than the settings', async () => {
    const settings = environment();
    const { oidc } = settings;
    const holder = globalThis as typeof globalThis & { gdeIdentityProvider?: unknown };
    try {
      delete holder.gdeIdentityProvider;
      settings.oidc = { issuer: provider.issuer.replace('127.0.0.1', 'localhost'), clientId: CLIENT.id, clientSecret: CLIENT.secret };
      expectRefusal(await leave(new Request(`${PUBLIC_URL}/sign-in/provider`), {}), 'failed');
    } finally {
      settings.oidc = oidc;
      delete holder.gdeIdentityProvider;
    }
  });
});

function with_(url: URL, name: string, value: string | null): URL {
  const changed = new URL(url);
  if (value === null) changed.searchParams.delete(name);
  else changed.searchParams.set(name, value);
  return changed;
}
