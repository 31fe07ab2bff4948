import { expect, test } from 'vitest';
import { ACT_TYPES } from '@/lib/domain/audit/act-type';
import { actTypeLabel } from './act-type-label';
import { describeAct, describeActor } from './describe-act';
import { recordLink } from './record-link';

test('every kind of act has words that follow a name, and a name of its own', () => {
  for (const type of ACT_TYPES) {
    expect(describeAct(type, {}), type).toMatch(/^[a-z]/);
    expect(describeAct(type, {}), type).not.toMatch(/undefined|null|\[object/);
  }
  expect(new Set(ACT_TYPES.map(actTypeLabel)).size).toBe(ACT_TYPES.length);
  expect(actTypeLabel('second_factor.set_up')).toBe('Second factor set up');
});

test('roles and reasons are told', () => {
  expect(describeAct('grant.revoked', { role: 'trust_lead', odsCode: 'RM3', reason: 'Left' })).toBe('revoked the role trust lead of RM3, because: Left');
  expect(describeAct('second_factor.rules_changed', { required: ['vetting_officer'], lifted: ['analyst', 'administrator'] })).toBe(
    'made an authenticator app needed for: vetting officer, and made an authenticator app no longer needed for: analyst, administrator',
  );
});

test('who acted is told by name, unless nobody did, or somebody who was forgotten', () => {
  expect(describeActor({ actorName: 'Ada Example', isActorForgotten: false })).toBe('Ada Example');
  expect(describeActor({ actorName: null, isActorForgotten: true })).toBe('A person who was forgotten');
  expect(describeActor({ actorName: null, isActorForgotten: false })).toBe('The tracker');
});

test.each([
  ['trust/RM3', { label: 'trust RM3', href: '/trusts/RM3' }],
  ['fast_follower/FF a', { label: 'fast follower FF a', href: '/fast-followers/FF%20a' }],
  ['second_factor_rule/every role', { label: 'second factor rule every role', href: null }],
  ['import_batch/af92fc51-b2a4-4790-b7d0-1ae688cfcc15', { label: 'import batch', href: null }],
  ['user/some-id', null],
  ['role_grant/some-id', null],
])('%s is %j', (about, link) => expect(recordLink(about)).toEqual(link));
