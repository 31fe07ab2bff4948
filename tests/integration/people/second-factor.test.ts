import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { verifyAudit } from '@/lib/audit/verify-audit';
import { beginSession } from '@/lib/auth/begin-session';
import { nextStepOf } from '@/lib/auth/next-step';
import { readSession } from '@/lib/auth/read-session';
import { beginSecondFactor } from '@/lib/commands/people/begin-second-factor';
import { confirmSecondFactor } from '@/lib/commands/people/confirm-second-factor';
import { dropSecondFactor } from '@/lib/commands/people/drop-second-factor';
import { giveCode } from '@/lib/commands/people/give-code';
import { removeSecondFactorOf } from '@/lib/commands/people/remove-second-factor-of';
import { renewBackupCodes } from '@/lib/commands/people/renew-backup-codes';
import { requireSecondFactor } from '@/lib/commands/people/require-second-factor';
import { requireDatabaseUrl } from '@/lib/config/environment';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';
import type { Role } from '@/lib/domain/people/role';
import { getSecondFactor } from '@/lib/queries/people/get-second-factor';
import { getSecondFactorRules } from '@/lib/queries/people/get-second-factor-rules';
import { addPersonWithPassword, browserOf, codeShownTo, setUpApp } from '@/tests/factories/people';

process.env['AUTH_SECRET'] = 'a secret of this test, long enough to be one';

const WRONG = { ok: false, problem: { fields: { code: expect.stringContaining('wrong') as unknown } } };
const TOO_MANY = { ok: false, problem: { fields: { code: expect.stringContaining('too many') as unknown } } };

const factorOf = async (browser: Headers) => (await readSession(browser))?.factor;

async function ask(administrator: Actor, roles: readonly Role[]) {
  const rules = await getSecondFactorRules(administrator);
  return requireSecondFactor(administrator, { submission: randomUUID(), version: rules?.version ?? -1, roles });
}

describe('setting an app up', () => {
  test('shows a key until a code of it was taken, and never again', async () => {
    const person = await addPersonWithPassword('analyst');
    expect((await getSecondFactor(person)).state).toEqual({ kind: 'none' });
    await beginSecondFactor(person.userId);
    const { state } = await getSecondFactor(person);
    expect(state).toMatchObject({ kind: 'begun', key: expect.stringMatching(/^[A-Z2-7]{32}$/) as unknown });
    await beginSecondFactor(person.userId);
    expect((await getSecondFactor(person)).state).toEqual(state);
    expect(await confirmSecondFactor({ sessionId: 'none', person }, '000000')).toMatchObject(WRONG);
    expect(await confirmSecondFactor({ sessionId: 'none', person }, await codeShownTo(person))).toMatchObject({ ok: true });
    expect((await getSecondFactor(person)).state).toMatchObject({ kind: 'confirmed', backupCodesLeft: 10 });
  });

  test('happens once, however often it is sent', async () => {
    const person = await addPersonWithPassword('analyst');
    await beginSecondFactor(person.userId);
    const code = await codeShownTo(person);
    const outcomes = await Promise.all([1, 2, 3].map(() => confirmSecondFactor({ sessionId: 'none', person }, code)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await queryRows(sql`SELECT 1 FROM audit_event WHERE type = 'second_factor.set_up' AND actor_user_id = ${person.userId}`)).toHaveLength(1);
  });

  test('ends every session but the one in which the code was given', async () => {
    const person = await addPersonWithPassword('analyst');
    const [here, elsewhere] = [await browserOf(person), await browserOf(person)];
    await setUpApp(person, (await readSession(here))?.sessionId);
    expect(await factorOf(here)).toBe('given');
    expect(await readSession(elsewhere)).toBeNull();
  });

  test('leaves neither key nor backup codes readable in the database', async () => {
    const person = await addPersonWithPassword('analyst');
    await beginSecondFactor(person.userId);
    const { state } = await getSecondFactor(person);
    const codes = await setUpApp(person);
    const [row] = await queryRows<{ text: string }>(sql`
      SELECT (SELECT string_agg(to_jsonb(f)::text, '') FROM second_factor f) || (SELECT string_agg(to_jsonb(b)::text, '') FROM backup_code b) || (SELECT string_agg(to_jsonb(a)::text, '') FROM audit_event a) AS text`);
    for (const secret of [state.kind === 'begun' ? state.key : '', ...codes, ...codes.map((code) => code.replace('-', ''))]) expect(row?.text).not.toContain(secret);
  });
});

describe('signing in with an app', () => {
  test('waits for its code, and stands for nobody until then', async () => {
    const person = await addPersonWithPassword('administrator');
    await setUpApp(person);
    const browser = await browserOf(person);
    expect(await factorOf(browser)).toBe('code wanted');
    expect(await nextStepOf(person.userId, '/account')).toBe('/sign-in/code?next=%2Faccount');
    expect(await giveCode(person.userId, await codeShownTo(person))).toEqual({ ok: true, value: null });
    expect(await factorOf(browser)).toBe('code wanted');
    const cookies = await beginSession(person.userId, browser, { hasGivenCode: true });
    expect(await readSession(browser)).toBeNull();
    expect(await factorOf(new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') }))).toBe('given');
  });

  test('takes no code twice, nor an earlier one after a later', async () => {
    const person = await addPersonWithPassword('analyst');
    await setUpApp(person);
    const code = await codeShownTo(person);
    const outcomes = await Promise.all([1, 2, 3].map(() => giveCode(person.userId, code)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await giveCode(person.userId, await codeShownTo(person, -1))).toMatchObject(WRONG);
    expect(await giveCode(person.userId, await codeShownTo(person, 1))).toMatchObject({ ok: true });
  });

  test('takes a backup code once, as an act', async () => {
    const person = await addPersonWithPassword('analyst');
    const [first = '', second = ''] = (await setUpApp(person)).map((code) => code.replace('-', ''));
    const outcomes = await Promise.all([giveCode(person.userId, first), giveCode(person.userId, first)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await getSecondFactor(person)).state).toMatchObject({ backupCodesLeft: 9 });
    expect(await queryRows(sql`SELECT 1 FROM audit_event WHERE type = 'backup_code.used' AND actor_user_id = ${person.userId}`)).toHaveLength(1);
    const renewed = await renewBackupCodes(person.userId, await codeShownTo(person));
    expect(renewed).toMatchObject({ ok: true });
    expect(await giveCode(person.userId, second)).toMatchObject(WRONG);
    const other = await addPersonWithPassword('analyst');
    await setUpApp(other);
    expect(await giveCode(other.userId, renewed.ok ? (renewed.value.backupCodes[0] ?? '').replace('-', '') : '')).toMatchObject(WRONG);
  });

  test('takes no more than five wrong codes, however they are sent', async () => {
    const person = await addPersonWithPassword('analyst');
    await setUpApp(person);
    const outcomes = await Promise.all(Array.from({ length: 9 }, () => giveCode(person.userId, '000000')));
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.problem.fields?.['code']?.includes('too many'))).toHaveLength(4);
    expect(await giveCode(person.userId, await codeShownTo(person))).toMatchObject(TOO_MANY);
  });

  test('waits no longer than ten minutes', async () => {
    const person = await addPersonWithPassword('analyst');
    await setUpApp(person);
    const browser = await browserOf(person);
    await queryRows(sql`UPDATE session SET created_at = clock_timestamp() - interval '10 minutes 1 second' WHERE user_id = ${person.userId}`);
    expect(await readSession(browser)).toBeNull();
  });
});

describe('a role that needs an app', () => {
  test('is said by an administrator, and stands for nobody without one', async () => {
    const [administrator, officer, analyst] = [await addPersonWithPassword('administrator'), await addPersonWithPassword('vetting_officer'), await addPersonWithPassword('analyst')];
    const [officerBrowser, analystBrowser] = [await browserOf(officer), await browserOf(analyst)];
    expect(await ask(officer, ['analyst'])).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    expect(await getSecondFactorRules(officer)).toBeNull();
    expect(await ask(administrator, ['vetting_officer'])).toEqual({ ok: true, value: null });
    expect(await factorOf(officerBrowser)).toBe('set-up wanted');
    expect(await factorOf(analystBrowser)).toBe('not needed');
    expect(await nextStepOf(officer.userId, '/')).toBe('/account/second-factor?next=%2F');
    await setUpApp(officer);
    expect(await dropSecondFactor(officer.userId, await codeShownTo(officer))).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    expect((await getSecondFactorRules(administrator))?.required).toEqual(['vetting_officer']);
    expect(await ask(administrator, [])).toEqual({ ok: true, value: null });
    expect(await dropSecondFactor(officer.userId, await codeShownTo(officer))).toEqual({ ok: true, value: null });
    expect(await factorOf(await browserOf(officer))).toBe('not needed');
  });

  test('is not said over what somebody else has said meanwhile', async () => {
    const administrator = await addPersonWithPassword('administrator');
    const version = (await getSecondFactorRules(administrator))?.version ?? -1;
    const say = (roles: Role[]) => requireSecondFactor(administrator, { submission: randomUUID(), version, roles });
    const outcomes = await Promise.all([say(['finance_officer']), say(['analyst'])]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: 'conflict', meanwhile: { acts: [{ type: 'second_factor.rules_changed' }] } } });
    await ask(administrator, []);
  });
});

describe('an app that was lost', () => {
  test('is removed by another administrator, with a reason, and its sessions end', async () => {
    const [administrator, person] = [await addPersonWithPassword('administrator'), await addPersonWithPassword('administrator')];
    await setUpApp(person);
    const browser = await browserOf(person);
    const remove = (actor: Actor) => removeSecondFactorOf(actor, { submission: randomUUID(), userId: person.userId, reason: 'Lost the phone' });
    expect(await remove(person)).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    expect(await remove(await addPersonWithPassword('programme_officer'))).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    expect(await remove(administrator)).toEqual({ ok: true, value: null });
    expect(await readSession(browser)).toBeNull();
    expect(await remove(administrator)).toMatchObject({ ok: false, problem: { kind: 'not found' } });
    expect(await factorOf(await browserOf(person))).toBe('not needed');
  });
});

test('the record holds', async () => {
  expect((await verifyAudit(requireDatabaseUrl())).findings).toEqual([]);
});
