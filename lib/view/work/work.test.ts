import { describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/people/actor';
import type { OpenNomination } from '@/lib/queries/work/list-open-nominations';
import type { Work } from '@/lib/queries/work/list-work';
import { waitsOn } from './waits-on';
import { workAnswer } from './work-answer';
import { countWork, toWorkLines } from './work-lines';

const NOMINATION: OpenNomination = {
  reference: 'FF-wirral-x7k2m',
  status: 'nominated',
  statusSince: '2026-11-20T23:59:00.000Z',
  cohort: 'acute',
  exemplar: { slug: 'wirral', name: 'Wirral', status: 'named' },
  members: [{ odsCode: 'RBL', name: 'Wirral University', role: 'lead' }],
  trust: { odsCode: 'RA9', name: 'Torbay' },
  nominatorUserIds: ['nominator'],
  countersignerUserIds: [],
  draft: { odsCode: 'RA9', trustName: 'Torbay', reason: 'They share our records', systems: ['theatres'] },
  isPublic: false,
  standing: { reference: 'FF-wirral-x7k2m', status: 'nominated', exemplarTrusts: ['RBL'], followerTrust: 'RA9', nominatorUserIds: ['nominator'], countersignerUserIds: [] },
};

const LEAD: Actor = { userId: 'lead', name: 'A lead', email: 'lead@example.org', roles: [{ role: 'trust_lead', odsCode: 'RA9' }] };
const NOTHING: Work = { nominations: [], conditions: [], gates: [], stale: [], toAnswer: [], gatesDue: [] };
const CONDITION = { id: 'condition', statement: 'A plan', owner: 'trust', dueOn: '2026-11-01', pairing: NOMINATION } as const;
const GATE = { id: 'gate', title: 'Approve the plan', dueOn: '2026-12-01', duePrecision: 'day', exemplarSlug: 'wirral', followerReference: null, heldBack: 'Wirral' } as const;

describe('what waits', () => {
  const work: Work = { ...NOTHING, nominations: [NOMINATION], conditions: [CONDITION], gates: [GATE] };

  test('is told the longest waiting first, each with what to do', () => {
    expect(toWorkLines(LEAD, work, '2026-11-22').map(({ task, href, kind, waiting }) => [task, href, kind, waiting])).toEqual([
      ['A plan', '/fast-followers/FF-wirral-x7k2m#conditions', 'Condition', 'Overdue by 21 days'],
      ['Countersign or refuse', '/fast-followers/FF-wirral-x7k2m/countersign', 'To countersign', 'For 2 days'],
      ['Approve the plan', '/exemplars/wirral#waits', 'Approval due', 'Due on 1 December 2026'],
    ]);
    expect(countWork(work)).toBe(3);
    expect(workAnswer(work)).toBe('1 nomination, 1 condition and 1 approval wait on you.');
  });

  test('several records gone quiet, and several pairings of the register, are one line a cohort, with each behind it', () => {
    const founding = (reference: string): OpenNomination => ({ ...NOMINATION, reference, status: 'vetting', statusSince: '2017-12-01T00:00:00.000Z', draft: null, standing: { ...NOMINATION.standing, reference, status: 'vetting' } });
    const quiet = (reference: string, cohort: 'acute' | 'ambulance', lastHeardOn: string) => ({ subjectKind: 'exemplar', reference, name: reference, cohort, lastHeardOn }) as Work['stale'][number];
    const lines = toWorkLines(LEAD, { ...NOTHING, nominations: [founding('FF-a'), founding('FF-b')], stale: [quiet('b', 'acute', '2018-01-02'), quiet('a', 'acute', '2017-12-30'), quiet('c', 'ambulance', '2018-03-01')] }, '2018-12-31');
    expect(lines.map(({ task, href, about, each }) => [task, href, about, each?.map((line) => line.href)])).toEqual([
      ['Read it', null, '2 acute pairings that came with the register', ['/fast-followers/FF-a', '/fast-followers/FF-b']],
      ['Ask how they stand, and record it', null, '2 acute exemplars', ['/exemplars/a', '/exemplars/b']],
      ['Ask how it stands, and record it', '/exemplars/c', 'c', undefined],
    ]);
    expect(lines[1]?.waiting).toBe('Nothing heard for 366 days, the first of them');
    expect(countWork({ ...NOTHING, nominations: [founding('FF-a'), founding('FF-b')] })).toBe(2);
  });

  test('may be nothing', () => {
    expect(workAnswer(NOTHING)).toBe('Nothing waits on you today.');
    expect(workAnswer({ ...NOTHING, nominations: [NOMINATION] })).toBe('1 nomination waits on you.');
  });

  test.each([
    ['draft', 'The leads of Wirral, to send it'],
    ['nominated', 'The leads of Torbay, to countersign'],
    ['countersigned', 'A vetting officer, to vet it'],
    ['vetting', 'A vetting officer, to decide'],
    ['changes_requested', 'The leads of Wirral, to make the changes'],
  ] as const)('waits, when %s, on %s', (status, whom) => {
    expect(waitsOn({ ...NOMINATION, status })).toBe(whom);
  });
});
