import { expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import { gateLine } from './gate-lines';

const evidence = (effectiveOn: string, precision: Evidence['precision'] = 'day'): Evidence => ({
  effectiveOn,
  precision,
  recordedAt: '2017-04-01T00:00:00.000Z',
  confidence: 'named_report',
  note: null,
  source: { id: 's', title: 'A report', publisher: 'A paper' },
  corroboration: [],
});
const gate = {
  id: 'g',
  title: 'Treasury approval of capital',
  owner: 'treasury',
  ownerName: 'HM Treasury',
  subject: { kind: 'cohort', reference: 'mental_health', name: 'Mental health' },
  dueOn: null,
  duePrecision: null,
  evidence: evidence('2017-03-31'),
  decision: null,
} as const;
const CLOCK = { asAt: '2017-05-15', params: { asAt: '2017-05-15' } };

test('an open gate says what it holds back, who must act and how long it has waited', () => {
  expect(gateLine(gate, CLOCK)).toMatchObject({
    subject: 'The mental health exemplars',
    subjectHref: '/exemplars?cohort=mental_health&asAt=2017-05-15',
    owner: 'HM Treasury',
    state: 'Waiting 45 days, since 31 March 2017',
    due: null,
    tag: { text: 'Open' },
  });
});

test('a date known to the month is overdue only after the month has ended', () => {
  const due = { ...gate, dueOn: '2017-11-01', duePrecision: 'month' } as const;
  expect(gateLine(due, { ...CLOCK, asAt: '2017-11-30' }).due).toBe('Expected by November 2017');
  expect(gateLine(due, { ...CLOCK, asAt: '2017-12-01' }).due).toBe('Overdue: expected by November 2017');
});

test('a decided gate says what became of it, no finer than it is known', () => {
  expect(gateLine({ ...gate, decision: { outcome: 'met', evidence: evidence('2017-08-01', 'month') } }, CLOCK)).toMatchObject({
    state: 'Decided August 2017; had waited since 31 March 2017',
    tag: { text: 'Met', colour: 'green' },
  });
});
