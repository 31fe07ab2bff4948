import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXEMPLAR_STATUSES } from '../exemplar/status';
import { FAST_FOLLOWER_STATUSES } from '../fast-follower/status';
import { hasLeft } from '../programme/has-left';
import { knownBetween } from './known-between';
import { standingChanges, type StandingChange } from './standing-change';
import { statusMove, type StatusOf } from './status-move';

type Fact = { readonly key: string; readonly value: number };
const isSame = (a: Fact, b: Fact) => a.value === b.value;
const changes = (before: readonly Fact[], after: readonly Fact[]) => standingChanges(before, after, isSame);

/** What stands once some changes were made to what stood. */
function apply(stood: readonly Fact[], made: readonly StandingChange<Fact>[]): Map<string, number> {
  const standing = new Map(stood.map(({ key, value }) => [key, value]));
  for (const { key, before, after } of made) {
    expect(standing.get(key)).toBe(before?.value);
    if (after === null) standing.delete(key);
    else standing.set(key, after.value);
  }
  return standing;
}

const asMap = (facts: readonly Fact[]) => new Map(facts.map(({ key, value }) => [key, value]));
const standing = fc.uniqueArray(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), value: fc.integer({ min: 0, max: 3 }) }), { selector: ({ key }) => key });
const RUNS = { seed: 20161130, numRuns: 500 };

describe('what changed between two dates', () => {
  test('between a date and itself is nothing', () => {
    fc.assert(
      fc.property(standing, (facts) => {
        expect(changes(facts, facts)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('makes of what stood what stands, and in two steps what it makes in one', () => {
    fc.assert(
      fc.property(standing, standing, standing, (a, b, c) => {
        expect(apply(a, changes(a, b))).toEqual(asMap(b));
        const halfway = [...apply(a, changes(a, b))].map(([key, value]) => ({ key, value }));
        expect(apply(halfway, changes(b, c))).toEqual(apply(a, changes(a, c)));
      }),
      RUNS,
    );
  });

  test('backwards is the same, the other way round', () => {
    fc.assert(
      fc.property(standing, standing, (a, b) => {
        const turned = changes(b, a).map(({ key, before, after }) => ({ key, before: after, after: before }));
        expect(changes(a, b).toSorted((x, y) => (x.key < y.key ? -1 : 1))).toEqual(turned.toSorted((x, y) => (x.key < y.key ? -1 : 1)));
      }),
      RUNS,
    );
  });
});

describe('what a change of status comes to', () => {
  const exemplar = (status: (typeof EXEMPLAR_STATUSES)[number]): StatusOf => ({ kind: 'exemplar', status });
  const follower = (status: (typeof FAST_FOLLOWER_STATUSES)[number]): StatusOf => ({ kind: 'fast_follower', status });

  test.each([
    [null, exemplar('expected'), 'moved'],
    [exemplar('expected'), exemplar('named'), 'named'],
    [null, exemplar('delivering'), 'named'],
    [exemplar('named'), exemplar('delivering'), 'moved'],
    [exemplar('expected'), exemplar('not_selected'), 'withdrawn'],
    [exemplar('named'), exemplar('withdrawn'), 'withdrawn'],
    [null, exemplar('withdrawn'), 'withdrawn'],
    [exemplar('delivering'), exemplar('ended'), 'moved'],
    [follower('vetting'), follower('approved_with_conditions'), 'named'],
    [follower('approved'), follower('withdrawn'), 'withdrawn'],
    [follower('vetting'), follower('declined'), 'withdrawn'],
    [follower('nominated'), follower('countersigned'), 'moved'],
  ] as const)('%j to %j is %s', (before, after, move) => {
    expect(statusMove(before, after)).toBe(move);
  });

  test('what is expected is never named, and what is named has not left', () => {
    const every = [null, ...EXEMPLAR_STATUSES.map(exemplar), ...FAST_FOLLOWER_STATUSES.map(follower)];
    for (const before of every) {
      for (const after of every) {
        const move = statusMove(before, after);
        if (move === 'named') expect(after !== null && !hasLeft(after.status) && after.status !== 'expected').toBe(true);
        if (move === 'withdrawn') expect(after !== null && hasLeft(after.status)).toBe(true);
      }
    }
  });
});

test('what was known on two days is bounded by what the page knows', () => {
  expect(knownBetween({ from: '2016-11-30', to: '2017-07-01' }, '2020-01-01T00:00:00.000Z')).toEqual({ then: '2016-11-30T23:59:59.999Z', later: '2017-07-01T22:59:59.999Z' });
  expect(knownBetween({ from: '2016-11-30', to: '2017-07-01' }, '2017-01-31T23:59:59.999Z')).toEqual({ then: '2016-11-30T23:59:59.999Z', later: '2017-01-31T23:59:59.999Z' });
  expect(knownBetween({ from: '2017-05-15', to: '2017-07-01' }, '2017-01-31T23:59:59.999Z')).toEqual({ then: '2017-01-31T23:59:59.999Z', later: '2017-01-31T23:59:59.999Z' });
});
