import { describe, expect, test } from 'vitest';
import type { AmountRange } from './amount-range';
import { findLimitsBroken, isRefused } from './ledger-limits';
import { matchPosition } from './match-position';
import { agePromise } from './promise-age';
import type { Balances } from './running-balances';

const MILLION = 100_000_000n;
const exactly = (millions: number): AmountRange => ({ lowPence: BigInt(millions * 10) * (MILLION / 10n), highPence: BigInt(millions * 10) * (MILLION / 10n) });
const upTo = (millions: number): AmountRange => ({ lowPence: 0n, highPence: exactly(millions).highPence });

describe('limits', () => {
  test.each<[string, Parameters<typeof findLimitsBroken>[0], Balances, boolean, string[], boolean]>([
    ['a release within the ceiling', 'released', { ceiling: upTo(10), released: exactly(10) }, false, [], false],
    ['a release above the ceiling', 'released', { ceiling: upTo(10), released: exactly(10.5) }, false, ['released above ceiling'], true],
    ['a release that may be above the ceiling', 'released', { ceiling: upTo(10), released: { lowPence: 9n * MILLION, highPence: 11n * MILLION } }, false, ['released above ceiling'], false],
    ['a release above what is approved', 'released', { ceiling: upTo(10), approved: exactly(5), released: exactly(6) }, false, ['released above approved'], false],
    ['a receipt that may be above what is approved', 'received', { approved: exactly(3), received: { lowPence: 250_000_000n, highPence: 400_000_000n } }, false, ['received above approved'], false],
    ['a receipt with no upper end', 'received', { approved: exactly(3), received: { lowPence: 100n, highPence: null } }, false, ['received above approved'], false],
    ['a receipt where nothing else is on record', 'received', { received: exactly(100) }, false, [], false],
    ['a receipt before any match', 'received', { received: exactly(1) }, true, ['received before match'], false],
    ['a receipt that cash alone matches', 'received', { received: exactly(1), match_confirmed_cash: exactly(1) }, true, [], false],
    ['a receipt that no kind alone matches', 'received', { received: exactly(3), match_confirmed_cash: exactly(2), match_confirmed_in_kind: exactly(2) }, true, ['received before match'], false],
    ['a return of more than was received', 'returned', { received: exactly(1), returned: exactly(2) }, true, ['returned above received'], false],
  ])('%s', (_what, kind, balances, isMatchRequired, names, refused) => {
    const broken = findLimitsBroken(kind, balances, isMatchRequired);
    expect(broken.map(({ rule }) => rule.name)).toEqual(names);
    expect(isRefused(broken)).toBe(refused);
  });

  test('of what has no limit are none', () => {
    expect(findLimitsBroken('ceiling', { ceiling: exactly(100) }, true)).toEqual([]);
  });
});

describe('match', () => {
  test.each<[string, Balances, boolean, string, string | undefined]>([
    ['no rule', { ceiling: upTo(10) }, false, 'not required', undefined],
    ['nothing central', { match_confirmed_cash: exactly(1) }, true, 'not required', undefined],
    ['nothing confirmed', { ceiling: upTo(10), match_pledged_cash: exactly(10) }, true, 'nothing confirmed', 'ceiling'],
    ['cash alone enough', { ceiling: upTo(10), match_confirmed_cash: exactly(10) }, true, 'met', 'ceiling'],
    ['staff time alone enough for what is approved', { ceiling: upTo(10), approved: exactly(5), match_confirmed_in_kind: exactly(5) }, true, 'met', 'approved'],
    ['only both together enough, which are not added', { approved: exactly(10), match_confirmed_cash: exactly(5), match_confirmed_in_kind: exactly(5) }, true, 'not met by one kind', 'approved'],
  ])('with %s', (_what, balances, isRequired, standing, of) => {
    const position = matchPosition(balances, isRequired);
    expect(position.standing).toBe(standing);
    expect(position.required?.of).toBe(of);
    expect(position.found.match_pledged_in_kind).toBeNull();
  });
});

describe('a promise', () => {
  const stands = { isReversal: false, isReversed: false };
  test('ages from the first ceiling or approval that stands until the first receipt that stands', () => {
    const entries = [
      { id: 'taken back', kind: 'ceiling', isReversal: false, isReversed: true },
      { id: 'taking back', kind: 'ceiling', isReversal: true, isReversed: false },
      { id: 'approval', kind: 'approved', ...stands },
      { id: 'release', kind: 'released', ...stands },
      { id: 'receipt', kind: 'received', ...stands },
    ] as const;
    expect(agePromise(entries)).toMatchObject({ promise: { id: 'approval' }, firstReceived: { id: 'receipt' } });
    expect(agePromise(entries.slice(0, 4))).toMatchObject({ firstReceived: null });
    expect(agePromise(entries.slice(0, 2))).toBeNull();
  });
});
