import { expect, test } from 'vitest';
import { fundingListAnswer } from './funding-list-answer';

test('each kind stands by itself, and no receipt is said to be none', () => {
  const sums = [
    { kind: 'ceiling', entries: 23, range: { lowPence: 0n, highPence: 19_500_000_000n } },
    { kind: 'approved', entries: 1, range: { lowPence: 16_000_000_000n, highPence: 16_000_000_000n } },
  ] as const;
  expect(fundingListAnswer(sums)).toBe(
    'Ceilings come to up to £195 million; £160 million is approved; no receipt is reported. 24 entries; kinds are never added together.',
  );
});

test('what is received is said as a range', () => {
  const sums = [{ kind: 'received', entries: 16, range: { lowPence: 4_000_000_000n, highPence: 6_400_000_000n } }] as const;
  expect(fundingListAnswer(sums)).toBe('£40 million to £64 million is reported received. 16 entries; kinds are never added together.');
});

test('no entries are said to be none', () => {
  expect(fundingListAnswer([])).toBe('No ledger entries are shown.');
});
