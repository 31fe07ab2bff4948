import { describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/people/actor';
import { ROLES, type Role } from '@/lib/domain/people/role';
import { exemplarActions, followerActions, footprintActions, listActions, trustActions } from './record-actions';

function person(role: Role, odsCode: string | null = null): Actor {
  return { userId: 'u', name: 'A Person', email: 'a@example.org', roles: [{ role, odsCode }] };
}

const exemplar = { slug: 'salford-royal', odsCodes: ['RM3'], hasGates: true, hasMilestones: true, hasBlueprints: true };
const follower = { reference: 'FF-pennine-salford', odsCodes: ['RW6'], hasMilestones: true, hasSystems: true };
const tasks = (actions: readonly { href: string }[]) => actions.map(({ href }) => href.split('/').at(-1));

const OFFICER = {
  exemplar: ['record-status', 'record-member', 'add-gate', 'record-decision', 'add-milestone', 'record-milestone', 'add-blueprint', 'record-reuse', 'retract'],
  follower: ['add-milestone', 'record-milestone', 'record-replication', 'retract'],
  trust: ['record-system', 'record-membership', 'record-succession', 'record-regulation', 'record-maturity', 'record-wachter-group', 'retract'],
  footprint: ['record-place-maturity', 'retract'],
};

describe('what a page offers', () => {
  test('a programme officer: everything that there is to record of', () => {
    const officer = person('programme_officer');
    expect(tasks(exemplarActions(officer, exemplar))).toEqual(OFFICER.exemplar);
    expect(tasks(exemplarActions(officer, { ...exemplar, hasGates: false, hasMilestones: false, hasBlueprints: false }))).toEqual(['record-status', 'record-member', 'add-gate', 'add-milestone', 'add-blueprint', 'retract']);
    expect(tasks(followerActions(officer, follower))).toEqual(OFFICER.follower);
    expect(tasks(followerActions(officer, { ...follower, hasMilestones: false, hasSystems: false }))).toEqual(['add-milestone', 'retract']);
    expect(tasks(trustActions(officer, 'RM3'))).toEqual(OFFICER.trust);
    expect(tasks(footprintActions(officer, 'E54000007'))).toEqual(OFFICER.footprint);
    expect(tasks(listActions(officer, 'sources'))).toEqual(['add']);
  });

  test('a trust lead: the systems and milestones of their own trust', () => {
    expect(tasks(exemplarActions(person('trust_lead', 'RM3'), exemplar))).toEqual(['add-milestone', 'record-milestone']);
    expect(tasks(followerActions(person('trust_lead', 'RW6'), { ...follower, hasMilestones: false }))).toEqual(['add-milestone', 'record-replication']);
    expect(followerActions(person('trust_lead', 'RM3'), follower)).toEqual([]);
    expect(tasks(trustActions(person('trust_lead', 'RM3'), 'RM3'))).toEqual(['record-system']);
    expect([...exemplarActions(person('trust_lead', 'RBL'), exemplar), ...trustActions(person('trust_lead', 'RBL'), 'RM3'), ...listActions(person('trust_lead', 'RM3'), 'exemplars')]).toEqual([]);
  });

  test.each([null, ...ROLES.filter((role) => role !== 'programme_officer' && role !== 'trust_lead')])('nothing to %s', (role) => {
    const actor = role === null ? null : person(role);
    expect([...exemplarActions(actor, exemplar), ...followerActions(actor, follower), ...trustActions(actor, 'RM3'), ...footprintActions(actor, 'E54000007'), ...listActions(actor, 'exemplars')]).toEqual([]);
  });
});
