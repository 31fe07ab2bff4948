import { describe, expect, test } from 'vitest';
import type { Actor, HeldRole } from '../people/actor';
import { canTakeStep, stepsOpenTo } from '../policy/nomination';
import { checkPair, type PairFacts } from './check-pair';
import { checkSystems } from './check-systems';
import type { NominationStanding } from './nomination';
import { FAST_FOLLOWER_STATUSES, FAST_FOLLOWER_TRANSITIONS, type FastFollowerStatus } from './status';
import { isEditable, noSuchStep, stepOwner } from './step';
import { parseSystemKey, toSystemKey } from './system-key';

const FACTS: PairFacts = { exemplar: { name: 'Wirral', status: 'named' }, trust: { name: 'Countess of Chester', closedOn: null, memberRole: null }, pairings: [] };
const TODAY = '2026-11-22';

describe('a pair', () => {
  const other = (status: FastFollowerStatus) => ({ ...FACTS, pairings: [{ reference: 'FF-wirral-x', status }] });
  test.each([
    ['nothing in the way', FACTS, null],
    ['an exemplar only expected', { ...FACTS, exemplar: { name: 'Wirral', status: 'expected' as const } }, 'exemplar not named'],
    ['an exemplar that ended', { ...FACTS, exemplar: { name: 'Wirral', status: 'ended' as const } }, 'exemplar not named'],
    ['an exemplar of no status', { ...FACTS, exemplar: { name: 'Wirral', status: null } }, 'exemplar not named'],
    ['the exemplar itself', { ...FACTS, trust: { ...FACTS.trust, memberRole: 'lead' as const } }, 'itself'],
    ['its own partner', { ...FACTS, trust: { ...FACTS.trust, memberRole: 'partner' as const } }, 'own partner'],
    ['a trust whose last day was yesterday', { ...FACTS, trust: { ...FACTS.trust, closedOn: '2026-11-21' } }, 'closed'],
    ['a trust whose last day is today', { ...FACTS, trust: { ...FACTS.trust, closedOn: TODAY } }, null],
  ])('with %s', (_name, facts, rule) => {
    expect(checkPair(facts, TODAY)?.rule ?? null).toBe(rule);
  });

  test.each(FAST_FOLLOWER_STATUSES.map((status) => [status] as const))('with another of status %s', (status) => {
    const expected = ['declined', 'withdrawn'].includes(status)
      ? null
      : ['draft', 'nominated', 'countersigned', 'vetting', 'changes_requested'].includes(status)
        ? 'already nominated'
        : 'already a follower';
    expect(checkPair(other(status), TODAY)?.rule ?? null).toBe(expected);
  });
});

/** Whose each step is, written down anew: where the two differ, one is wrong. */
const OWNERS: readonly (readonly [FastFollowerStatus, FastFollowerStatus, string])[] = [
  ['draft', 'nominated', 'nominator'],
  ['draft', 'withdrawn', 'nominator'],
  ['nominated', 'countersigned', 'countersigner'],
  ['nominated', 'declined', 'countersigner'],
  ['nominated', 'withdrawn', 'nominator'],
  ['countersigned', 'vetting', 'vetting_officer'],
  ['countersigned', 'withdrawn', 'nominator'],
  ['vetting', 'approved', 'vetting_officer'],
  ['vetting', 'approved_with_conditions', 'vetting_officer'],
  ['vetting', 'changes_requested', 'vetting_officer'],
  ['vetting', 'declined', 'vetting_officer'],
  ['vetting', 'withdrawn', 'nominator'],
  ['changes_requested', 'nominated', 'nominator'],
  ['changes_requested', 'withdrawn', 'nominator'],
  ['approved_with_conditions', 'approved', 'vetting_officer'],
  ...(['approved', 'approved_with_conditions', 'agreement_signed', 'delivering'] as const).flatMap((from) =>
    (['agreement_signed', 'delivering', 'completed', 'withdrawn'] as const)
      .filter((to) => to !== from && !(from === 'delivering' && to === 'agreement_signed'))
      .map((to) => [from, to, 'programme_officer'] as const),
  ),
];

describe('the steps', () => {
  test('are those of the one table, each somebody’s', () => {
    const found = FAST_FOLLOWER_STATUSES.flatMap((from) => FAST_FOLLOWER_STATUSES.flatMap((to) => (stepOwner(from, to) === null ? [] : [`${from} ${to} ${stepOwner(from, to)}`])));
    expect(found.sort()).toEqual(OWNERS.map((step) => step.join(' ')).sort());
    expect(found).toHaveLength(Object.values(FAST_FOLLOWER_TRANSITIONS).flat().length);
  });

  test('that are none say why', () => {
    for (const from of FAST_FOLLOWER_STATUSES) for (const to of FAST_FOLLOWER_STATUSES) expect(noSuchStep(from, to)).toMatch(/^This nomination [^.]+\. It cannot [^.]+$/);
  });

  test('a nomination is editable as a draft and after changes were asked for', () => {
    expect(FAST_FOLLOWER_STATUSES.filter(isEditable)).toEqual(['draft', 'changes_requested']);
  });
});

const STANDING: Omit<NominationStanding, 'reference' | 'status'> = { exemplarTrusts: ['RBL', 'RBX'], followerTrust: 'RJR', nominatorUserIds: ['nominator'], countersignerUserIds: ['countersigner'] };
const person = (userId: string, ...roles: HeldRole[]): Actor => ({ userId, name: userId, email: `${userId}@example.org`, roles });
const lead = (odsCode: string): HeldRole => ({ role: 'trust_lead', odsCode });
const officer = (role: HeldRole['role']): HeldRole => ({ role, odsCode: null });

describe('who may take them', () => {
  test.each([
    ['nobody', null, 'nominated', []],
    ['a person without a role', person('anyone'), 'vetting', []],
    ['an administrator', person('a', officer('administrator')), 'vetting', []],
    ['a finance officer', person('f', officer('finance_officer')), 'approved', []],
    ['a lead of the exemplar', person('x', lead('RBX')), 'draft', ['nominated', 'withdrawn']],
    ['a lead of the exemplar once it is approved', person('x', lead('RBX')), 'approved', []],
    ['a lead of the follower', person('x', lead('RJR')), 'nominated', ['countersigned', 'declined']],
    ['a lead of the follower before it is sent', person('x', lead('RJR')), 'draft', []],
    ['a lead of another trust', person('x', lead('RM3')), 'nominated', []],
    ['who nominated, though they lead the follower too', person('nominator', lead('RJR')), 'nominated', []],
    ['a vetting officer', person('v', officer('vetting_officer')), 'vetting', ['approved', 'approved_with_conditions', 'changes_requested', 'declined']],
    ['a vetting officer who nominated', person('nominator', officer('vetting_officer')), 'vetting', []],
    ['a vetting officer who countersigned', person('countersigner', officer('vetting_officer')), 'vetting', []],
    ['a vetting officer who leads the exemplar', person('v', officer('vetting_officer'), lead('RBX')), 'vetting', ['withdrawn']],
    ['a vetting officer who leads the follower', person('v', officer('vetting_officer'), lead('RJR')), 'countersigned', []],
    ['a vetting officer who leads another trust', person('v', officer('vetting_officer'), lead('RM3')), 'countersigned', ['vetting']],
    ['a programme officer before the decision', person('p', officer('programme_officer')), 'vetting', []],
    ['a programme officer after it', person('p', officer('programme_officer')), 'approved', ['agreement_signed', 'delivering', 'completed', 'withdrawn']],
  ] as const)('%s', (_who, actor, status, expected) => {
    const nomination = { ...STANDING, status };
    expect(stepsOpenTo(actor, nomination)).toEqual(expected);
    for (const to of FAST_FOLLOWER_STATUSES) expect(canTakeStep(actor, nomination, to)).toBe((expected as readonly string[]).includes(to));
  });
});

describe('systems', () => {
  const offered = [{ systemClass: 'epr', productSlug: 'cerner-millennium' }] as const;
  test.each([
    [['epr/cerner-millennium', 'epr/cerner-millennium', 'imaging'], [{ systemClass: 'epr', productSlug: 'cerner-millennium' }, { systemClass: 'imaging', productSlug: null }]],
    [[], []],
    [['epr'], null],
    [['epr/another'], null],
    [['imaging/cerner-millennium'], null],
    [['gossip'], null],
  ])('%j', (keys, expected) => {
    expect(checkSystems(keys, offered)).toEqual(expected);
  });

  test('a key says which system it is', () => {
    for (const key of ['imaging', 'epr/cerner-millennium']) expect(toSystemKey(parseSystemKey(key) ?? { systemClass: 'other', productSlug: null })).toBe(key);
  });
});
