import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumAmounts, toAmountRange, type HedgedAmount } from './amount-range';
import { AMOUNT_QUALIFIERS } from './ledger-kind';

const POUND = 100n;
const MILLION = 1_000_000n * POUND;

function amount(qualifier: HedgedAmount['qualifier'], amountPence: bigint, amountHighPence: bigint | null = null): HedgedAmount {
  return { qualifier, amountPence, amountHighPence, isReversal: false };
}

function reversalOf({ qualifier, amountPence, amountHighPence }: HedgedAmount): HedgedAmount {
  return { qualifier, amountPence: -amountPence, amountHighPence: amountHighPence === null ? null : -amountHighPence, isReversal: true };
}

describe('one figure', () => {
  test.each([
    ['up to £10 million', amount('up_to', 10n * MILLION), 0n, 10n * MILLION],
    ['exactly £3.5 million', amount('exact', 3_500_000n * POUND), 3_500_000n * POUND, 3_500_000n * POUND],
    ['about £4 million', amount('about', 4n * MILLION), 4n * MILLION, 4n * MILLION],
    ['about £2.5 million to £4 million', amount('about', 2_500_000n * POUND, 4n * MILLION), 2_500_000n * POUND, 4n * MILLION],
    ['at least £2.5 million', amount('at_least', 2_500_000n * POUND), 2_500_000n * POUND, null],
    ['at least £2.5 million, £4 million at most', amount('at_least', 2_500_000n * POUND, 4n * MILLION), 2_500_000n * POUND, 4n * MILLION],
    ['nothing', amount('exact', 0n), 0n, 0n],
  ])('%s', (_, figure, lowPence, highPence) => {
    expect(toAmountRange(figure)).toEqual({ lowPence, highPence });
  });
});

describe('a sum', () => {
  test('of nothing is nothing', () => {
    expect(sumAmounts([])).toEqual({ lowPence: 0n, highPence: 0n });
  });

  test('of sixteen ceilings of £10 million and seven of £5 million is £195 million at most', () => {
    const ceilings = [...Array.from({ length: 16 }, () => amount('up_to', 10n * MILLION)), ...Array.from({ length: 7 }, () => amount('up_to', 5n * MILLION))];
    expect(sumAmounts(ceilings)).toEqual({ lowPence: 0n, highPence: 195n * MILLION });
  });

  test('has no upper bound while one of its parts has none', () => {
    const open = amount('at_least', MILLION);
    const parts = [amount('exact', MILLION), open];
    expect(sumAmounts(parts)).toEqual({ lowPence: 2n * MILLION, highPence: null });
    expect(sumAmounts([...parts, open])).toEqual({ lowPence: 3n * MILLION, highPence: null });
    expect(sumAmounts([...parts, reversalOf(open)])).toEqual({ lowPence: MILLION, highPence: MILLION });
  });

  test('of "at least nothing" has no upper bound until that is reversed, though neither figure has a sign', () => {
    const open = amount('at_least', 0n);
    expect(sumAmounts([open])).toEqual({ lowPence: 0n, highPence: null });
    expect(sumAmounts([open, reversalOf(open)])).toEqual({ lowPence: 0n, highPence: 0n });
    expect(sumAmounts([{ ...open, entries: 16 }, reversalOf(open)])).toEqual({ lowPence: 0n, highPence: null });
  });

  test('is not changed by a figure and its reversal, in whatever order, and is exact to the penny', () => {
    const figure = fc.record({
      qualifier: fc.constantFrom(...AMOUNT_QUALIFIERS),
      amountPence: fc.bigInt({ min: 0n, max: 10_000_000_000_000n }),
      more: fc.option(fc.bigInt({ min: 0n, max: 1_000_000_000n })),
      isReversed: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(figure, { maxLength: 40 }).chain((figures) => {
          const entries = figures.flatMap(({ qualifier, amountPence, more, isReversed }) => {
            const entry = amount(qualifier, amountPence, more === null ? null : amountPence + more);
            return isReversed ? [entry, reversalOf(entry)] : [entry];
          });
          return fc.tuple(fc.constant(figures), fc.shuffledSubarray(entries, { minLength: entries.length }));
        }),
        ([figures, entries]) => {
          const standing = figures.filter(({ isReversed }) => !isReversed);
          let low = 0n;
          let high = 0n;
          for (const { qualifier, amountPence, more } of standing) {
            if (qualifier !== 'up_to') low += amountPence;
            high += amountPence + (more ?? 0n);
          }
          const isOpen = standing.some(({ qualifier, more }) => qualifier === 'at_least' && more === null);
          expect(sumAmounts(entries)).toEqual({ lowPence: low, highPence: isOpen ? null : high });
        },
      ),
      { seed: 20170309, numRuns: 500 },
    );
  }, 60_000);
});
