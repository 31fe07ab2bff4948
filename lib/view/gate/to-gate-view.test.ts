import { expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { GateItem } from '@/lib/queries/record/list-gates';
import { toGateViews } from './to-gate-view';

const at = { asAt: '2016-11-30', cohort: 'acute', clock: { params: {} } };

function evidence(effectiveOn: string, precision: Evidence['precision']): Evidence {
  return { effectiveOn, precision, recordedAt: `${effectiveOn}T00:00:00.000Z`, confidence: 'named_report', note: null, source: { id: 's', title: 'S', publisher: 'P' }, corroboration: [] };
}

function gate(more: Partial<GateItem>): GateItem {
  return { id: 'gate', title: 'Leaves special measures', owner: 'regulator', ownerName: null, scope: 'record', dueOn: null, duePrecision: null, evidence: evidence('2016-11-01', 'month'), decision: null, ...more };
}

test('an open gate says on whom it waits and how long, and what its date leaves open', () => {
  expect(toGateViews([gate({})], at)).toMatchObject([
    { owner: 'Its regulator', isOpen: true, tag: { text: 'Waiting', isHedged: true }, wait: '29 days at 30 November 2016, counted from the first day of the month', due: null, scope: null },
  ]);
});

test('a decided gate says what came of it, and how long that took, no finer than its dates', () => {
  expect(toGateViews([gate({ decision: { outcome: 'met', evidence: evidence('2017-01-18', 'day') } })], at)).toMatchObject([{ isOpen: false, tag: { text: 'Met' }, wait: 'After 49 to 78 days' }]);
});

test('the open ones come first; a due date keeps its precision; a cohort’s gate says so', () => {
  const views = toGateViews(
    [gate({ id: 'decided', decision: { outcome: 'superseded', evidence: evidence('2016-11-20', 'day') } }), gate({ id: 'open', scope: 'cohort', dueOn: '2017-11-01', duePrecision: 'month', ownerName: 'HM Treasury' })],
    at,
  );
  expect(views.map(({ id }) => id)).toEqual(['open', 'decided']);
  expect(views[0]).toMatchObject({ owner: 'HM Treasury', due: 'Due in November 2017', scope: 'Of the whole acute cohort' });
});
