import { expect, test } from 'vitest';
import type { Support } from '@/lib/queries/maturity/read-support';
import { supportFileRows, toSupportView } from './to-support-view';

const REGIONS = [{ slug: 'north', name: 'North' }, { slug: 'south', name: 'South' }];
const entry = (key: string | null, amount: string, more: Partial<Support['money'][number]> = {}): Support['money'][number] => ({ key, isShared: false, kind: 'ceiling', qualifier: 'up_to', amount, amount_high: null, ...more });
const SUPPORT: Support = {
  trusts: [
    { key: 'north', part: 'exemplar', trusts: 3 },
    { key: 'north', part: 'none', trusts: 9 },
    { key: 'south', part: 'follower', trusts: 1 },
    { key: 'south', part: 'none', trusts: 9 },
  ],
  money: [entry('north', '3000000000'), entry(null, '500000000', { isShared: true }), entry('north', '250000000', { kind: 'received', qualifier: 'exact' })],
};

test('shares are compared, since regions differ in size', () => {
  const view = toSupportView(SUPPORT, REGIONS, 'region', 'trusts');
  expect(view.finding).toBe('The largest share of exemplars and fast followers: North, 3 of 12 trusts (25%); the smallest: South, 1 of 10 trusts (10%).');
  expect(view.chart.panels[0]?.bars.map(({ axisLabel, values }) => [axisLabel, values])).toEqual([['North: 12', [3, 0, 0, 9]], ['South: 10', [0, 0, 1, 9]]]);
  expect(supportFileRows(view, 'region', 'trusts').map((row) => [row['exemplars'], row['amount_low_gbp']])).toEqual([[3, null], [0, null]]);
});

test('a ceiling is drawn from nothing to all of it; nothing recorded is not £0; what is shared stands by itself', () => {
  const view = toSupportView(SUPPORT, REGIONS, 'region', 'ceiling');
  expect(view.finding).toBe('Ceiling: most in North, up to £30 million; nothing recorded in 1 region.');
  expect(view.chart.panels[0]?.bars.map(({ axisLabel, values }) => [axisLabel, values])).toEqual([['North: up to £30m', [0, 30_000_000]], ['South: none', [0, 0]], ['Shared: up to £5m', [0, 5_000_000]]]);
  expect(supportFileRows(view, 'region', 'ceiling').map((row) => [row['key'], row['amount_low_gbp'], row['amount_high_gbp']])).toEqual([['north', 0, 30_000_000], ['south', null, null], ['shared', 0, 5_000_000]]);
});

test('no group on record is said, and no kind is added to another', () => {
  const ungrouped: Support = { trusts: SUPPORT.trusts.map((row) => ({ ...row, key: null })), money: SUPPORT.money.map((row) => ({ ...row, key: null })) };
  expect(toSupportView(ungrouped, REGIONS, 'group', 'trusts').finding).toBe('No trust’s group in the Wachter review is recorded by this date.');
  expect(toSupportView(ungrouped, REGIONS, 'group', 'ceiling').finding).toBe('Ceiling: recorded under no group by this date.');
  expect(toSupportView(ungrouped, REGIONS, 'group', 'ceiling').rows.map(({ name }) => name)).toEqual(['Group A', 'Group B', 'Group C', 'Group not recorded', 'Shared by a cohort or the programme']);
  expect(toSupportView(SUPPORT, REGIONS, 'region', 'released').finding).toBe('Released: nothing is recorded by this date.');
});
