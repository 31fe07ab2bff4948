import { expect, test } from 'vitest';
import type { ReplicationReading } from '@/lib/queries/fast-follower/read-replication';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import { replicationFileRows, toReplicationView } from './to-replication-view';

const row = (reference: string, trustName: string | null): TableRow => ({ reference, trust_name: trustName, exemplar_slug: 'wirral', exemplar_name: 'Wirral', cohort: 'acute', status: 'delivering' });
const counts = (run: number, unknown: number, different: number, notApplicable = 0) => ({ run, unknown, different, notApplicable });
const evidence = { effectiveOn: '2017-03-31', precision: 'day', recordedAt: '2017-03-31T00:00:00.000Z', confidence: 'official_record', note: null, source: { id: 's', title: 'S', publisher: 'P' }, corroboration: [] } as const;

const ROWS = [row('low', 'Low Hospitals NHS Foundation Trust'), row('sure', 'Sure NHS Trust'), row('unnamed', null), row('none', 'None NHS Trust'), row('inapplicable', 'Other NHS Trust')];
const READING: ReplicationReading = {
  counts: { low: counts(1, 1, 2), sure: counts(4, 1, 0), unnamed: counts(0, 4, 0), inapplicable: counts(0, 0, 0, 3) },
  groups: [
    { cohort: 'acute', low: 0.25, high: 0.5, pairings: 1 },
    { cohort: 'acute', low: 0.8, high: 1, pairings: 1 },
    { cohort: 'acute', low: 0, high: 1, pairings: 1 },
    { cohort: 'acute', low: null, high: null, pairings: 2 },
  ],
  targets: [{ cohort: 'acute', share: 0.8, statement: null, evidence }],
};

test('the sentence counts what is certain, what is not, and what is not recorded', () => {
  const view = toReplicationView(ROWS, READING);
  expect(view.sentence).toBe('Of 5 pairings, 1 meets the target, 1 does not and for 1 it cannot be known. For 2 no system that a share could be of is recorded.');
  expect(view.finding).toBe('1 of these 3 fast followers is certain to meet the target: what they certainly run is from 0% to 80% of their exemplars’ systems.');
  expect(view.rows.map(({ reference, standing }) => [reference, standing])).toEqual([['low', 'not_met'], ['sure', 'met'], ['unnamed', 'cannot_be_known']]);
  expect(view.notFixed.map(({ reference, reason }) => [reference, reason])).toEqual([['none', 'No systems are recorded as fixed by this date'], ['inapplicable', 'None of the 3 systems fixed applies']]);
});

test('without a target nothing is said to meet it, and nothing is drawn of one', () => {
  const view = toReplicationView(ROWS, { ...READING, targets: [] });
  expect(view.sentence).toBe('Of 5 pairings, 3 have no target on record. For 2 no system that a share could be of is recorded.');
  expect(view.rows.map(({ standing }) => standing)).toEqual([null, null, null]);
  expect(view.chart?.marks).toEqual([]);
});

test('nothing recorded is said as such, and is no chart of zeros', () => {
  const view = toReplicationView([row('none', 'None NHS Trust')], { ...READING, counts: {}, groups: [{ cohort: 'acute', low: null, high: null, pairings: 1 }] });
  expect(view.sentence).toBe('Of none of 1 pairing is it recorded which systems were fixed at nomination, so there is no share to give.');
  expect([view.chart, view.rows, view.notFixed.length]).toEqual([null, [], 1]);
});

test('the picture, the table and the file are of the same rows, and the target is marked', () => {
  const view = toReplicationView(ROWS, READING);
  const bars = view.chart?.panels[0]?.bars ?? [];
  expect(bars.map(({ name }) => name)).toEqual(view.rows.map(({ name }) => name));
  expect(bars.map(({ axisLabel }) => axisLabel)).toEqual(['Low', 'Sure', 'Follower of Wirral']);
  const file = replicationFileRows(view);
  expect(file.map(({ replication_low: low, replication_high: high }) => [low, high])).toEqual(bars.map(({ values: [low = NaN, more = NaN] }) => [low, low + more]));
  expect(file[0]).toEqual({
    reference: 'low', follower: 'Low Hospitals NHS Foundation Trust', exemplar_name: 'Wirral', cohort: 'acute',
    systems: 4, systems_run: 1, systems_different: 2, systems_unknown: 1, systems_not_applicable: 0, replication_low: 0.25, replication_high: 0.5, target: 0.8, standing: 'not_met',
  });
  expect(view.chart?.marks).toEqual([{ at: 0.8, label: 'Target: 80%' }]);
});
