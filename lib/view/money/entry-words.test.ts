import { expect, test } from 'vitest';
import { LIMIT_RULES } from '@/lib/domain/funding/ledger-limits';
import { entryRows } from './entry-rows';
import { limitText } from './limit-text';

test('an entry is told in full before it is saved', () => {
  const rows = entryRows(
    { kind: 'received', amount: 250_000_000n, amountHigh: 400_000_050n, qualifier: 'at_least', effectiveOn: { on: '2017-07-01', precision: 'month' }, confidence: 'named_report', note: 'First' },
    { owner: 'Salford Royal', tranche: 'Tranche 1: upfront', source: 'HSJ' },
  );
  expect(rows.map(({ key, value }) => `${key}: ${value}`)).toEqual([
    'Whose money: Salford Royal',
    'Tranche: Tranche 1: upfront',
    'Kind: Received',
    'Amount: £2,500,000.00: two million five hundred thousand pounds',
    'Upper end: £4,000,000.50: four million pounds and fifty pence',
    'It will read: £2.5 million to £4,000,000.50',
    'From when: July 2017',
    'Source: HSJ',
    expect.stringMatching(/^How firmly: /) as string,
    'Note: First',
  ]);
});

const exactly = (pounds: bigint) => ({ lowPence: pounds * 100n, highPence: pounds * 100n });

test.each(LIMIT_RULES.map((rule) => [rule.name, rule] as const))('the limit “%s” is told with both figures', (_name, rule) => {
  const text = limitText({ rule, isCertain: true, reached: exactly(5n), limit: exactly(3n) });
  expect(text).toMatch(/£5\b/);
  expect(text).toMatch(/£3\b/);
  expect(limitText({ rule, isCertain: false, reached: exactly(5n), limit: exactly(3n) })).toMatch(/may come to/);
});
