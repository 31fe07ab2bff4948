import { describe, expect, test } from 'vitest';
import { moneySteps, moneyStepsFileRows } from './money-steps';

const POUNDS_10M = 1_000_000_000n;

function sum(kind: 'ceiling' | 'approved' | 'received' | 'match_pledged_cash', cohort: 'acute' | 'mental_health' | null, lowPence: bigint, highPence: bigint | null) {
  return { kind, ownerKind: cohort === null ? 'programme' : 'exemplar', cohort, entryCount: 2, ownerCount: 2, range: { lowPence, highPence } } as const;
}

describe('the steps of money', () => {
  test('stand by themselves, each as a range, and what is not recorded is not nothing', () => {
    const steps = moneySteps([sum('ceiling', 'acute', 0n, 2n * POUNDS_10M), sum('received', 'acute', POUNDS_10M, POUNDS_10M), sum('ceiling', 'mental_health', 0n, POUNDS_10M)]);
    expect(steps?.finding).toBe('Ceilings come to up to £30 million and what was received comes to £10 million; nothing is recorded as approved or released.');
    expect(steps?.chart.panels.map(({ title }) => title)).toEqual(['Acute', 'Mental health']);
    expect(steps?.chart.panels[0]?.bars.map(({ axisLabel, values }) => [axisLabel, values])).toEqual([
      ['Ceiling: up to £20m', [0, 20_000_000]],
      ['Approved: not recorded', [0, 0]],
      ['Released: not recorded', [0, 0]],
      ['Received: £10m', [10_000_000, 0]],
    ]);
    expect(steps?.chart.longest).toBe(20_000_000);
    expect(moneyStepsFileRows(steps?.rows ?? []).slice(0, 2)).toEqual([
      { cohort: 'acute', amount_kind: 'ceiling', low_gbp: 0, high_gbp: 20_000_000, entries: 2 },
      { cohort: 'acute', amount_kind: 'approved', low_gbp: null, high_gbp: null, entries: 0 },
    ]);
  });

  test('without a known bound end at what is certain, and say "at least"', () => {
    const steps = moneySteps([sum('approved', null, POUNDS_10M, null)]);
    expect(steps?.finding).toBe('Approvals come to at least £10 million; nothing is recorded as promised, released or received.');
    expect(steps?.chart.panels.map(({ title, bars }) => [title, bars[1]?.values])).toEqual([['The whole programme', [10_000_000, 0]]]);
    expect(moneyStepsFileRows(steps?.rows ?? [])[1]).toMatchObject({ low_gbp: 10_000_000, high_gbp: null });
  });

  test('name the kind alone beside the axis where its amount takes more room', () => {
    const steps = moneySteps([sum('received', 'acute', 123_456_789n, 9_876_543_210n)]);
    expect(steps?.chart.panels[0]?.bars[3]).toMatchObject({ axisLabel: 'Received', text: '£1,234,567.89 to £98,765,432.10' });
  });

  test('are no figure where only money of other kinds is recorded', () => {
    expect(moneySteps([sum('match_pledged_cash', 'acute', 0n, 0n)])).toBeNull();
    expect(moneySteps([])).toBeNull();
  });
});
