import { describe, expect, test } from 'vitest';
import type { Actor } from './actor';
import { checkGrant, checkRevocation, grantState, type Grant } from './grant';
import { checkPassword } from './password';
import { canGrantTo, canManagePeople, canRevokeGrant, isProgrammeStaff, trustsLedBy } from '../policy/people';
import { ROLES, toRole, type Role } from './role';
import { CODE_WAIT_MS, factorState } from './second-factor';
import { ABSOLUTE_MS, IDLE_MS, isExpired } from './session-age';

const TODAY = '2026-11-21';
const someone = (...roles: Role[]): Actor => ({ userId: 'me', name: 'Me', email: 'me@example.org', roles: roles.map((role) => ({ role, odsCode: role === 'trust_lead' ? 'RM3' : null })) });

describe('who may do what', () => {
  test.each([
    [null, false, false],
    ['trust_lead', false, false],
    ['programme_officer', false, true],
    ['vetting_officer', false, true],
    ['finance_officer', false, true],
    ['analyst', false, false],
    ['administrator', true, false],
  ] as const)('%s manages people: %s; sees every draft: %s', (role, manages, seesDrafts) => {
    const actor = role === null ? null : someone(role);
    expect(canManagePeople(actor)).toBe(manages);
    expect(canRevokeGrant(actor)).toBe(manages);
    expect(canGrantTo(actor, 'someone else')).toBe(manages);
    expect(isProgrammeStaff(actor)).toBe(seesDrafts);
  });

  test('nobody grants to themselves, whatever they hold', () => {
    expect(canGrantTo(someone(...ROLES), 'me')).toBe(false);
  });

  test('only a trust lead has trusts of their own', () => {
    const roles = [{ role: 'trust_lead', odsCode: 'RM3' }, { role: 'trust_lead', odsCode: 'R1H' }, { role: 'trust_lead', odsCode: 'RM3' }, { role: 'analyst', odsCode: null }] as const;
    expect(trustsLedBy({ ...someone(), roles })).toEqual(['R1H', 'RM3']);
    expect(trustsLedBy(null)).toEqual([]);
  });
});

test('a role is written with hyphens or underscores', () => {
  expect(toRole('trust-lead')).toBe('trust_lead');
  expect(toRole('Administrator')).toBe('administrator');
  expect(toRole('root')).toBeNull();
});

describe('a grant', () => {
  const grant: Grant = { id: 'g', userId: 'u', role: 'administrator', odsCode: null, startsOn: TODAY, endsOn: null, revokedAt: null };

  test.each([
    [{}, 'in force'],
    [{ startsOn: '2026-11-22' }, 'to come'],
    [{ startsOn: '2026-01-01', endsOn: '2026-11-20' }, 'ended'],
    [{ startsOn: '2026-01-01', endsOn: TODAY }, 'in force'],
    [{ revokedAt: '2026-11-21T10:00:00.000Z' }, 'revoked'],
  ] as const)('%j is %s', (change, state) => {
    expect(grantState({ ...grant, ...change }, TODAY)).toBe(state);
  });

  test('of a trust lead names a trust, of anyone else none, and does not start in the past or end before it starts', () => {
    const fields = (change: Partial<Grant>) => checkGrant({ ...grant, ...change }, TODAY).map(({ field }) => field);
    expect(fields({})).toEqual([]);
    expect(fields({ role: 'trust_lead' })).toEqual(['odsCode']);
    expect(fields({ role: 'trust_lead', odsCode: 'RM3' })).toEqual([]);
    expect(fields({ odsCode: 'RM3' })).toEqual(['odsCode']);
    expect(fields({ startsOn: '2026-11-20' })).toEqual(['startsOn']);
    expect(fields({ endsOn: '2026-11-20' })).toEqual(['endsOn']);
  });

  test('of the last administrator is not revoked', () => {
    const other = { ...grant, id: 'other', userId: 'v' };
    expect(checkRevocation('g', [grant], TODAY)).toMatch(/last administrator/);
    expect(checkRevocation('g', [grant, other], TODAY)).toBeNull();
    for (const change of [{ revokedAt: TODAY }, { startsOn: '2027-01-01' }, { endsOn: '2026-12-31' }, { role: 'analyst' as const }]) {
      expect(checkRevocation('g', [grant, { ...other, ...change }], TODAY)).not.toBeNull();
    }
    expect(checkRevocation('a', [{ ...grant, id: 'a', role: 'analyst' }], TODAY)).toBeNull();
  });
});

describe('a password', () => {
  const common = new Set(['password', 'qwertyuiopas', 'footballfootball']);
  const check = (password: string) => checkPassword(password, common, ['Ada Example', 'ada.example@trust.nhs.uk']);

  test.each(['correct horse battery', 'aquarium-teapot-lantern', 'пароль из трёх слов'])('%s is accepted', (password) => expect(check(password)).toBeNull());

  test.each([
    ['eleven char', /12 characters or more/],
    ['x1y2z3'.repeat(22), /128 characters or fewer/],
    ['Password-1234', /easy to guess/],
    ['qwertyuiopas', /easy to guess/],
    ['111111111111', /easy to guess/],
    ['abcdefghijklm', /easy to guess/],
    ['teapotteapot', /easy to guess/],
    ['ada.example@trust', /name or email/],
  ])('%s is not', (password, reason) => expect(check(password)).toMatch(reason));
});

test('a session ends when idle, when old, and when nobody gave its code', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  const ago = (ms: number) => new Date(now - ms).toISOString();
  const isOver = (createdMs: number, usedMs: number, isWaitingForCode = false) => isExpired({ createdAt: ago(createdMs), updatedAt: ago(usedMs), isWaitingForCode }, now);
  expect(isOver(IDLE_MS, IDLE_MS)).toBe(false);
  expect(isOver(IDLE_MS + 1, IDLE_MS + 1)).toBe(true);
  expect(isOver(ABSOLUTE_MS, 1)).toBe(false);
  expect(isOver(ABSOLUTE_MS + 1, 1)).toBe(true);
  expect(isOver(CODE_WAIT_MS, 1, true)).toBe(false);
  expect(isOver(CODE_WAIT_MS + 1, 1, true)).toBe(true);
});

test.each([
  [false, false, false, 'not needed'],
  [false, false, true, 'set-up wanted'],
  [true, false, false, 'code wanted'],
  [true, false, true, 'code wanted'],
  [true, true, false, 'given'],
  [true, true, true, 'given'],
] as const)('with an app %s, a code given %s and a role that requires it %s, the second factor is "%s"', (isConfirmed, isGiven, isRequired, state) => {
  expect(factorState({ isConfirmed, isGiven, isRequired })).toBe(state);
});
