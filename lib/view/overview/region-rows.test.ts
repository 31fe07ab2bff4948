import { expect, test } from 'vitest';
import { regionRows } from './region-rows';

const MILLION = 100_000_000n;

test('England is the sum of its regions and of what is mapped to none', () => {
  const rows = regionRows(
    [
      { slug: 'north', name: 'North' },
      { slug: 'london', name: 'London' },
    ],
    [],
    {
      exemplars: [
        { regionSlug: 'north', count: 8 },
        { regionSlug: 'london', count: 3 },
      ],
      trusts: [
        { regionSlug: 'north', count: 8 },
        { regionSlug: 'london', count: 4 },
      ],
      pairings: [
        { regionSlug: 'north', count: 9 },
        { regionSlug: null, count: 4 },
      ],
      ceilings: [
        { regionSlug: 'north', range: { lowPence: 0n, highPence: 70n * MILLION } },
        { regionSlug: null, range: { lowPence: 0n, highPence: 21n * MILLION } },
      ],
    },
    { params: {} },
  );
  expect(rows.map(({ label, exemplars, trusts, pairings, ceilings }) => [label, exemplars, trusts, pairings, ceilings])).toEqual([
    ['North', 8, 8, 9, 'Up to £70 million'],
    ['London', 3, 4, 0, null],
    ['Not recorded', 0, 0, 4, 'Up to £21 million'],
    ['England', 11, 12, 13, 'Up to £91 million'],
  ]);
});
