import { expect, test } from 'vitest';
import type { MoneyEntry } from '@/lib/queries/record/list-money';
import { promiseSentence } from './promise-sentence';
import { toMoneyLines } from './to-money-lines';

const clock = { params: {} };

function entry(id: string, kind: MoneyEntry['kind'], pounds: number, effectiveOn: string, more: Partial<MoneyEntry> = {}): MoneyEntry {
  return {
    id,
    kind,
    ownerKind: 'exemplar',
    ownerReference: 'salford-royal',
    amountPence: pounds * 100,
    amountHighPence: null,
    qualifier: kind === 'ceiling' ? 'up_to' : 'exact',
    trancheSequence: null,
    fileCount: 0,
    reversesEntryId: null,
    reversedByEntryId: null,
    evidence: { effectiveOn, precision: 'day', recordedAt: `${effectiveOn}T00:00:00.000Z`, confidence: 'official_announcement', note: null, source: { id: 's', title: 'S', publisher: 'P' }, corroboration: [] },
    ...more,
  };
}

const ceiling = entry('ceiling', 'ceiling', 10_000_000, '2016-09-07');
const month = { ...ceiling.evidence, effectiveOn: '2017-07-01', precision: 'month' as const };

test('kinds stay apart, from promise to payment, each with its hedge', () => {
  const received = entry('received', 'received', 2_500_000, '2017-07-01', { amountHighPence: 400_000_000, qualifier: 'at_least' });
  expect(toMoneyLines([received, ceiling], clock).map(({ label, total }) => [label, total])).toEqual([
    ['Ceiling', 'Up to £10 million'],
    ['Received', '£2.5 million to £4 million'],
  ]);
});

test('entries of one kind come to a range', () => {
  expect(toMoneyLines([ceiling, entry('more', 'ceiling', 5_000_000, '2017-01-01')], clock)[0]?.total).toBe('Up to £15 million');
});

test('what was taken back comes to nothing, and both entries stay', () => {
  const taken = { ...ceiling, reversedByEntryId: 'reversal' };
  const reversal = entry('reversal', 'ceiling', -10_000_000, '2018-01-01', { reversesEntryId: 'ceiling' });
  const [line] = toMoneyLines([taken, reversal], clock);
  expect(line?.total).toBeNull();
  expect(line?.entries.map(({ text, isReversed, isReversal }) => [text, isReversed, isReversal])).toEqual([
    ['Up to £10 million', true, false],
    ['Takes back up to £10 million', false, true],
  ]);
  expect(promiseSentence([taken, reversal], '2018-02-01')).toBeNull();
});

test('a promise ages until money is recorded as received', () => {
  expect(promiseSentence([ceiling], '2017-05-15')).toBe('No money is recorded as received by 15 May 2017: 250 days after the ceiling of 7 September 2016.');
  expect(promiseSentence([ceiling, entry('r', 'received', 2_500_000, '2017-07-01', { evidence: month })], '2018-01-01')).toBe(
    'The first money recorded as received came in July 2017, 297 to 327 days after the ceiling of 7 September 2016.',
  );
});

test('an approval alone is a promise too, and a release is not a receipt', () => {
  expect(promiseSentence([entry('a', 'approved', 5_000_000, '2019-02-01', { evidence: { ...month, effectiveOn: '2019-02-01' } }), entry('b', 'released', 1, '2019-03-01')], '2019-03-03')).toBe(
    'No money is recorded as received by 3 March 2019: 30 days after the approval of February 2019, counted from the first day of the month.',
  );
});

test('nothing promised says nothing', () => {
  expect(promiseSentence([], '2017-05-15')).toBeNull();
});
