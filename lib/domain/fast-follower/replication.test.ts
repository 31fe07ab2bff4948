import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countVerdicts, REPLICATION_VERDICTS, replicationInterval, type ReplicationVerdict, replicationStanding } from './replication';

type Inventory = readonly (ReplicationVerdict | null)[];

const inventories = fc.array(fc.option(fc.constantFrom(...REPLICATION_VERDICTS), { nil: null }), { maxLength: 12 });
const withOne = fc.tuple(inventories, fc.nat()).filter(([inventory]) => inventory.length > 0).map(([inventory, at]) => ({ inventory, at: at % inventory.length }));
const targets = fc.constantFrom(0, 0.5, 2 / 3, 0.75, 0.8, 1);

const intervalOf = (inventory: Inventory) => replicationInterval(countVerdicts(inventory));
const change = (inventory: Inventory, at: number, verdict: ReplicationVerdict | null): Inventory => inventory.map((old, index) => (index === at ? verdict : old));
/** Every way in which what is unknown may turn out. */
const completionsOf = (inventory: Inventory): Inventory[] =>
  inventory.reduce<Inventory[]>((begun, verdict) => begun.flatMap((rest) => (verdict === null || verdict === 'unknown' ? (['match', 'different', 'not_applicable'] as const) : [verdict]).map((known) => [...rest, known])), [[]]);

test.each([
  ['nothing fixed', [], null],
  ['nothing that applies', ['not_applicable', 'not_applicable'], null],
  ['nothing said', [null, null], { low: 0, high: 1 }],
  ['the example', [...Array<ReplicationVerdict>(7).fill('match'), 'unknown', null, 'different', 'different', 'not_applicable'], { low: 7 / 11, high: 9 / 11 }],
  ['four of five run, one of them an equivalent', ['match', 'match', 'match', 'equivalent', 'different'], { low: 0.8, high: 0.8 }],
] satisfies [string, Inventory, { low: number; high: number } | null][])('%s', (_what, inventory, interval) => {
  expect(intervalOf(inventory)).toEqual(interval);
});

test('exactly the share is enough; less is certain only where even the most falls short', () => {
  expect(replicationStanding({ low: 4 / 5, high: 4 / 5 }, 0.8)).toBe('met');
  expect(replicationStanding({ low: 8 / 10, high: 1 }, 0.8)).toBe('met');
  expect(replicationStanding({ low: 0, high: 7 / 9 }, 0.8)).toBe('not_met');
  expect(replicationStanding({ low: 7 / 11, high: 9 / 11 }, 0.8)).toBe('cannot_be_known');
});

test('what is no longer known widens the interval', () => {
  fc.assert(
    fc.property(withOne, fc.constantFrom('unknown' as const, null), ({ inventory, at }, unknown) => {
      const before = intervalOf(inventory);
      const after = intervalOf(change(inventory, at, unknown));
      expect(after).not.toBeNull();
      expect(after?.low).toBeLessThanOrEqual(before?.low ?? 1);
      expect(after?.high).toBeGreaterThanOrEqual(before?.high ?? 0);
    }),
  );
});

test('a match never lowers either end', () => {
  fc.assert(
    fc.property(withOne, fc.constantFrom('match' as const, 'equivalent' as const), ({ inventory, at }, match) => {
      const before = intervalOf(inventory);
      const after = intervalOf(change(inventory, at, match));
      expect(after?.low).toBeGreaterThanOrEqual(before?.low ?? 0);
      expect(after?.high).toBeGreaterThanOrEqual(before?.high ?? 0);
    }),
  );
});

test('every completion of the unknown lies in the interval, both ends are reached, and what is certain of the target holds in every completion', () => {
  const few = inventories.filter((inventory) => countVerdicts(inventory).unknown <= 6);
  fc.assert(
    fc.property(few, targets, (inventory, target) => {
      const interval = intervalOf(inventory);
      const completed = completionsOf(inventory).map(intervalOf).filter((one) => one !== null);
      if (interval === null) {
        expect(completed).toEqual([]);
        return;
      }
      for (const one of completed) expect(one.low).toBe(one.high);
      const shares = completed.map(({ low }) => low);
      expect(Math.min(...shares)).toBe(interval.low);
      expect(Math.max(...shares)).toBe(interval.high);
      const standings = new Set(completed.map((one) => replicationStanding(one, target)));
      const standing = replicationStanding(interval, target);
      expect([...standings].sort()).toEqual(standing === 'cannot_be_known' ? ['met', 'not_met'] : [standing]);
    }),
  );
});
