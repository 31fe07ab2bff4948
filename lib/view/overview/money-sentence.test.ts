import { expect, test } from 'vitest';
import { moneySentence, type MoneySentenceInput } from './money-sentence';

const MILLION = 100_000_000n;
const POT = { unit: 'gbp', value: '100000000', valueHigh: null, qualifier: 'exact' } as const;
const AWARDS: MoneySentenceInput['awards'] = [
  { cohort: 'acute', count: 16 },
  { cohort: 'mental_health', count: 7 },
];

test('ceilings stand against the pot, approvals by cohort, and nothing received is said', () => {
  expect(
    moneySentence({
      sums: [
        { kind: 'approved', range: { lowPence: 160n * MILLION, highPence: 160n * MILLION } },
        { kind: 'ceiling', range: { lowPence: 0n, highPence: 160n * MILLION } },
        { kind: 'ceiling', range: { lowPence: 0n, highPence: 35n * MILLION } },
      ],
      pot: POT,
      total: null,
      treasury: [
        { cohort: 'acute', isMet: true },
        { cohort: 'mental_health', isMet: false },
      ],
      awards: AWARDS,
    }),
  ).toBe(
    'Ceilings come to £195 million at most, against a published pot of £100 million. Treasury approval is met for the 16 acute exemplars and awaited for the 7 mental health exemplars. No receipt is reported.',
  );
});

test('what is received is a range of its own', () => {
  expect(
    moneySentence({ sums: [{ kind: 'received', range: { lowPence: 40n * MILLION, highPence: 64n * MILLION } }], pot: null, total: null, treasury: [], awards: AWARDS }),
  ).toBe('£40 million to £64 million is reported received.');
});

test('a ledger without entries says nothing of receipts', () => {
  expect(moneySentence({ sums: [], pot: null, total: null, treasury: [], awards: [] })).toBeNull();
});

test('once a total is published, ceilings stand against it', () => {
  const total = { ...POT, value: '385000000' };
  expect(moneySentence({ sums: [{ kind: 'ceiling', range: { lowPence: 0n, highPence: 306n * MILLION } }], pot: POT, total, treasury: [], awards: [] })).toBe(
    'Ceilings come to £306 million at most, against a published total of £385 million and a first pot of £100 million. No receipt is reported.',
  );
});
