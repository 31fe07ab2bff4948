// What the ledger shows, against sums made another way, over histories made at random.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEDGER_KINDS, type LedgerKind } from './ledger-kind';
import { closingBalances, runningBalances } from './running-balances';
import { sumAmounts } from './amount-range';

type Entry = { readonly kind: LedgerKind; readonly qualifier: 'exact' | 'up_to' | 'about' | 'at_least'; readonly amountPence: bigint; readonly amountHighPence: bigint | null; readonly isReversal: boolean };

const TEN_BILLION_POUNDS = 1_000_000_000_000n;

const entry = fc
  .record({ kind: fc.constantFrom(...LEDGER_KINDS), qualifier: fc.constantFrom('exact' as const, 'up_to' as const, 'about' as const, 'at_least' as const), amountPence: fc.bigInt({ min: 0n, max: TEN_BILLION_POUNDS }), more: fc.option(fc.bigInt({ min: 1n, max: 1_000n })) })
  .map(({ kind, qualifier, amountPence, more }): Entry => ({ kind, qualifier, amountPence, amountHighPence: more === null || qualifier === 'up_to' ? null : amountPence + more, isReversal: false }));

const reversalOf = (given: Entry): Entry => ({ ...given, amountPence: -given.amountPence, amountHighPence: given.amountHighPence === null ? null : -given.amountHighPence, isReversal: true });

/** Entries, some of which are taken back at some later place. */
const history = fc.array(fc.tuple(entry, fc.boolean(), fc.nat(5)), { maxLength: 30 }).map((drawn) => {
  const entries: Entry[] = [];
  const due: { at: number; reversal: Entry }[] = [];
  drawn.forEach(([made, isTakenBack, after], index) => {
    entries.push(made);
    if (isTakenBack) due.push({ at: index + after, reversal: reversalOf(made) });
    for (const { reversal } of due.filter(({ at }) => at === index)) entries.push(reversal);
  });
  for (const { reversal } of due.filter(({ at }) => at >= drawn.length)) entries.push(reversal);
  return { entries, standing: drawn.filter(([, isTakenBack]) => !isTakenBack).map(([made]) => made) };
});

const run = { seed: 20170515, numRuns: 300 };

describe('over any history', () => {
  test('each balance after each entry is the sum of the entries of that kind so far, in pence', () => {
    fc.assert(
      fc.property(history, ({ entries }) => {
        for (const [index, { balances }] of runningBalances(entries).entries()) {
          for (const kind of LEDGER_KINDS) {
            const soFar = entries.slice(0, index + 1).filter((given) => given.kind === kind);
            const low = soFar.reduce((sum, given) => (given.qualifier === 'up_to' ? sum : sum + given.amountPence), 0n);
            const isOpen = soFar.filter((given) => given.qualifier === 'at_least' && given.amountHighPence === null).reduce((open, given) => open + (given.isReversal ? -1 : 1), 0) > 0;
            const high = soFar.reduce((sum, given) => (given.qualifier === 'at_least' && given.amountHighPence === null ? sum : sum + (given.amountHighPence ?? given.amountPence)), 0n);
            expect(balances[kind]).toEqual(soFar.length === 0 ? undefined : { lowPence: low, highPence: isOpen ? null : high });
          }
        }
      }),
      run,
    );
  }, 60_000);

  test('no entry moves the balance of another kind', () => {
    fc.assert(
      fc.property(history, ({ entries }) => {
        const after = runningBalances(entries);
        after.forEach(({ entry: moved, balances }, index) => {
          const before = after[index - 1]?.balances ?? {};
          for (const kind of LEDGER_KINDS) if (kind !== moved.kind) expect(balances[kind]).toEqual(before[kind]);
        });
      }),
      run,
    );
  });

  test('reversals restore exactly what stood, kind by kind', () => {
    fc.assert(
      fc.property(history, ({ entries, standing }) => {
        const closing = closingBalances(entries);
        for (const kind of LEDGER_KINDS) {
          const recorded = entries.some((given) => given.kind === kind);
          expect(closing[kind]).toEqual(recorded ? sumAmounts(standing.filter((given) => given.kind === kind)) : undefined);
        }
      }),
      run,
    );
  });
});
