import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPounds } from '@/lib/format/format-pounds';
import { poundsDecimal } from '@/lib/format/pounds-decimal';
import { MONEY_MAX_PENCE, readTypedMoney } from './typed-money';

test.each([
  ['£2.5m', 250_000_000n],
  ['2,500,000', 250_000_000n],
  ['2.5 million', 250_000_000n],
  ['£250k', 25_000_000n],
  ['2 500 000.50', 250_000_050n],
  ['100000000', 10_000_000_000n],
  ['£1.2 billion', 120_000_000_000n],
  ['  £ 3 M ', 300_000_000n],
  ['２．５ｍ', 250_000_000n],
  ['0.0000001m', 10n],
  ['7', 700n],
  ['7.5', 750n],
  ['0', 0n],
  ['8,333,333.33', 833_333_333n],
  ['1000bn', MONEY_MAX_PENCE],
])('%j is %i pence', (typed, pence) => {
  expect(readTypedMoney(typed)).toEqual({ ok: true, pence });
});

test.each([
  ['', /write pounds as/],
  ['ten', /write pounds as/],
  ['$5m', /write pounds as/],
  ['5 dozen', /write pounds as/],
  ['1e9', /write pounds as/],
  ['5 constructor', /write pounds as/],
  ['-5', /never negative/],
  ['£−5m', /never negative/],
  ['(5)', /never negative/],
  ['2,5', /groups of three digits/],
  ['2,500,00', /groups of three digits/],
  ['2.500.000', /groups of three digits/],
  ['1 23', /groups of three digits/],
  ['2.345', /finer than a penny/],
  ['1.00000000001m', /finer than a penny/],
  ['1,000.01bn', /above £1,000 billion/],
  ['9'.repeat(300), /above £1,000 billion/],
])('%j is refused: %s', (typed, reason) => {
  const read = readTypedMoney(typed);
  expect(read).toEqual({ ok: false, reason: expect.stringMatching(reason) });
});

test('whatever the product writes is read back to the penny', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: MONEY_MAX_PENCE }), (pence) => {
      expect(readTypedMoney(formatPounds(pence))).toEqual({ ok: true, pence });
      expect(readTypedMoney(poundsDecimal(pence))).toEqual({ ok: true, pence });
    }),
  );
});

test('no text makes it fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => typeof readTypedMoney(text).ok === 'boolean'));
});
