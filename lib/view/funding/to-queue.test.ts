import { expect, test } from 'vitest';
import { toFundingView } from './funding-views';
import { toQueue } from './to-queue';

const upTo = (millions: bigint) => ({ lowPence: 0n, highPence: millions * 100_000_000n });

test('each place of the queue has its own money, kind by kind, and unknown is not nothing', () => {
  const queue = toQueue([
    { kind: 'ceiling', ownerKind: 'exemplar', cohort: 'acute', range: upTo(160n) },
    { kind: 'ceiling', ownerKind: 'cohort', cohort: 'ambulance', range: upTo(5n) },
    { kind: 'ceiling', ownerKind: 'fast_follower', cohort: 'acute', range: upTo(90n) },
    { kind: 'approved', ownerKind: 'cohort', cohort: 'place_based', range: upTo(7n) },
  ]);
  expect(queue.map(({ key, ceiling, approved, received }) => [key, ceiling, approved, received])).toEqual([
    ['exemplars', 'Up to £165 million', null, null],
    ['followers', 'Up to £90 million', null, null],
    ['place-based', null, 'Up to £7 million', null],
  ]);
  expect(queue[2]?.behind).toMatch(/possibly/);
});

test.each([
  [null, 'ledger'],
  ['tranches', 'tranches'],
  ['queue', 'queue'],
  ['atlantis', 'ledger'],
])('%s is the %s view', (asked, view) => {
  expect(toFundingView(asked)).toBe(view);
});
