import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPounds } from '@/lib/format/format-pounds';
import { poundsInFull } from '@/lib/format/pounds-in-full';
import { AMOUNT_PENCE_MAX, parsePounds } from './parse-pounds';

describe('an amount as typed', () => {
  test.each([
    ['£2.5m', 250_000_000n],
    ['2,500,000', 250_000_000n],
    ['2.5 million', 250_000_000n],
    ['£250k', 25_000_000n],
    ['2 500 000.50', 250_000_050n],
    ['2\u00a0500\u202f000', 250_000_000n],
    ['£ 1.2bn', 120_000_000_000n],
    ['10 Thousand pounds', 1_000_000n],
    ['GBP 10', 1_000n],
    ['.5m', 50_000_000n],
    ['0', 0n],
    ['£10bn', AMOUNT_PENCE_MAX],
  ])('%s', (text, pence) => {

    expect(parsePounds(text)).toEqual({ ok: true, pence });
  });

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['ten million', 'unreadable'],
    ['£', 'unreadable'],
    ['1.2.3', 'unreadable'],
    ['5.', 'unreadable'],
    ['10 lakh', 'unreadable'],
    ['1e6', 'unreadable'],
    ['2,5', 'ambiguous grouping'],
    ['1,00,000', 'ambiguous grouping'],
    ['1,000 000', 'ambiguous grouping'],
    ['-5', 'negative'],
    ['£−5m', 'negative'],
    ['2.123456789m', 'finer than a penny'],
    ['0.001', 'finer than a penny'],
    ['£10,000,000,000.01', 'too large'],
    ['9'.repeat(400), 'too large'],
  ])('%s is %s', (text, fault) => {
    expect(parsePounds(text)).toEqual({ ok: false, fault });
  });

  test('is the same however it is written, to the penny, up to ten billion pounds', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: AMOUNT_PENCE_MAX }), (pence) => {
        const plain = `${pence / 100n}.${(pence % 100n).toString().padStart(2, '0')}`;
        const millions = `${pence / 100_000_000n}.${(pence % 100_000_000n).toString().padStart(8, '0')}m`;
        for (const text of [plain, millions, poundsInFull(pence), poundsInFull(pence).replaceAll(',', ' '), formatPounds(pence)]) expect(parsePounds(text)).toEqual({ ok: true, pence });
      }),
      { seed: 20160907, numRuns: 500 },
    );
  });
});
