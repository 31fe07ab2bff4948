import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEDGER_KINDS } from '../funding/ledger-kind';
import { PROGRAMME_PARTS } from '../programme/programme-part';
import { supportRows } from './support';

test('ceilings of a region add to a range, and what a cohort shares stands in no region', () => {
  const ceiling = { kind: 'ceiling', qualifier: 'up_to', amount_high: null } as const;
  const rows = supportRows(
    ['north', 'south'],
    [
      { key: 'north', part: 'exemplar', trusts: 2 },
      { key: 'north', part: 'none', trusts: 5 },
      { key: null, part: 'follower', trusts: 1 },
    ],
    [
      { ...ceiling, key: 'north', isShared: false, amount: '2000' },
      { ...ceiling, key: null, isShared: true, amount: '500' },
      { key: 'north', isShared: false, kind: 'received', qualifier: 'exact', amount: '700', amount_high: null },
    ],
  );
  expect(rows.map(({ key, trusts }) => [key, trusts])).toEqual([
    ['north', { exemplar: 2, expected: 0, follower: 0, none: 5 }],
    ['south', { exemplar: 0, expected: 0, follower: 0, none: 0 }],
    ['not-recorded', { exemplar: 0, expected: 0, follower: 1, none: 0 }],
    ['shared', { exemplar: 0, expected: 0, follower: 0, none: 0 }],
  ]);
  expect(rows.map(({ money }) => money)).toEqual([
    { ceiling: { lowPence: 0n, highPence: 2000n }, received: { lowPence: 700n, highPence: 700n } },
    {},
    {},
    { ceiling: { lowPence: 0n, highPence: 500n } },
  ]);
});

test('no trust and no pound is lost or counted twice, whatever the keys', () => {
  const key = fc.constantFrom('a', 'b', 'elsewhere', null);
  fc.assert(
    fc.property(
      fc.array(fc.record({ key, part: fc.constantFrom(...PROGRAMME_PARTS), trusts: fc.nat(50) })),
      fc.array(fc.record({ key, isShared: fc.boolean(), kind: fc.constantFrom(...LEDGER_KINDS), qualifier: fc.constant('exact' as const), amount: fc.nat(1_000_000).map(String), amount_high: fc.constant(null) })),
      (trusts, money) => {
        const rows = supportRows(['a', 'b'], trusts, money);
        expect(rows.reduce((sum, row) => sum + PROGRAMME_PARTS.reduce((own, part) => own + row.trusts[part], 0), 0)).toBe(trusts.reduce((sum, { trusts: own }) => sum + own, 0));
        for (const kind of LEDGER_KINDS) {
          const whole = money.filter((entry) => entry.kind === kind).reduce((sum, { amount }) => sum + BigInt(amount), 0n);
          expect(rows.reduce((sum, row) => sum + (row.money[kind]?.lowPence ?? 0n), 0n)).toBe(whole);
          expect(rows.reduce((sum, row) => sum + (row.money[kind]?.highPence ?? 0n), 0n)).toBe(whole);
        }
      },
    ),
  );
});
