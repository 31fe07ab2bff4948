import { describe, expect, test } from 'vitest';
import type { MoneyEntry } from '@/lib/queries/record/list-money';
import { cohortShown } from './cohort-shown';
import { toLedgerByDate } from './to-ledger-by-date';
import { toLedgerView } from './to-ledger-view';
import { toMatchView } from './to-match-view';

const clock = { params: {} };
const evidence = { effectiveOn: '2016-09-07', precision: 'day', recordedAt: '2016-09-07T00:00:00.000Z', confidence: 'official_announcement', note: null, source: { id: 's', title: 'S', publisher: 'P' }, corroboration: [] } as const;

function entry(id: string, kind: MoneyEntry['kind'], pounds: number, more: Partial<MoneyEntry> = {}): MoneyEntry {
  return { id, kind, ownerKind: 'exemplar', ownerReference: 'salford-royal', amountPence: pounds * 100, amountHighPence: null, qualifier: kind === 'ceiling' ? 'up_to' : 'exact', trancheSequence: null, reversesEntryId: null, reversedByEntryId: null, fileCount: 0, evidence, ...more };
}

describe('the ledger of one owner', () => {
  const ledger = toLedgerView([entry('a', 'ceiling', 10_000_000), entry('b', 'received', 2_500_000, { qualifier: 'at_least', amountHighPence: 400_000_000 }), entry('c', 'ceiling', -10_000_000, { reversesEntryId: 'a' })], clock);

  test('has a column for each kind on record, and none for the others', () => {
    expect(ledger.columns.map(({ label }) => label)).toEqual(['Ceiling', 'Received']);
  });

  test('moves one kind a row and leaves the others as they were', () => {
    expect(ledger.rows.map(({ what, cells }) => [what, cells.ceiling, cells.received])).toEqual([
      ['Ceiling: up to £10 million', { moved: '+ up to £10 million', balance: 'Up to £10 million' }, { moved: null, balance: null }],
      ['Received: £2.5 million to £4 million', { moved: null, balance: 'Up to £10 million' }, { moved: '+ £2.5 million to £4 million', balance: '£2.5 million to £4 million' }],
      ['Takes back: ceiling, up to £10 million', { moved: '− up to £10 million', balance: '£0' }, { moved: null, balance: '£2.5 million to £4 million' }],
    ]);
  });
});

test('the ledger of several owners tells each date once, what came in and what was taken back apart', () => {
  const step = { precision: 'day', kind: 'ceiling', qualifier: 'up_to', amountHighPence: null } as const;
  const { rows } = toLedgerByDate([
    { ...step, effectiveOn: '2016-09-07', isReversal: false, entries: 12, amountPence: 12_000_000_000n },
    { ...step, effectiveOn: '2017-03-31', isReversal: false, entries: 4, amountPence: 4_000_000_000n },
    { ...step, effectiveOn: '2017-03-31', isReversal: true, entries: 1, amountPence: -1_000_000_000n },
  ]);
  expect(rows.map(({ label, entries, cells }) => [label, entries, cells.ceiling])).toEqual([
    ['7 September 2016', '12 entries', { moved: '+ up to £120 million', balance: 'Up to £120 million' }],
    ['31 March 2017', '5 entries', { moved: '+ up to £40 million, − up to £10 million', balance: 'Up to £150 million' }],
  ]);
});

test('of very many dates the early ones are told as one', () => {
  const steps = Array.from({ length: 100 }, (_, index) => ({ precision: 'day', kind: 'received', qualifier: 'exact', amountHighPence: null, isReversal: false, entries: 1, amountPence: 100n, effectiveOn: new Date(Date.UTC(2017, 0, index + 1)).toISOString().slice(0, 10) }) as const);
  const { rows } = toLedgerByDate(steps);
  expect(rows).toHaveLength(61);
  expect(rows[0]).toMatchObject({ label: 'Up to 9 February 2017', entries: '40 entries', cells: { received: { moved: '+ £40', balance: '£40' } } });
  expect(rows.at(-1)?.cells.received?.balance).toBe('£100');
});

describe('match funding', () => {
  const rule = { id: 'r', statement: 'To be matched locally.', evidence };
  const million = (n: bigint) => ({ lowPence: n * 100_000_000n, highPence: n * 100_000_000n });
  test.each([
    [{}, [], null],
    [{ ceiling: { lowPence: 0n, highPence: 1_000_000_000n } }, [rule], 'Up to £10 million is to be found locally, as much as the ceiling. None is recorded as confirmed.'],
    [{ approved: million(5n), match_confirmed_in_kind: million(5n) }, [rule], '£5 million is to be found locally, as much as the approval. One confirmed kind meets that by itself.'],
    [{ match_pledged_cash: million(5n) }, [], 'No rule of match funding is recorded.'],
    [{ match_pledged_cash: million(5n) }, [rule], 'Match funding is asked for; no central money is recorded that it would match.'],
  ])('%#', (balances, rules, answer) => {
    expect(toMatchView(balances, rules, clock)?.answer ?? null).toBe(answer);
  });
});

test.each([
  [null, {}, { isWhole: true, cohort: null }],
  [null, { cohort: ['acute'] }, { isWhole: true, cohort: 'acute' }],
  [null, { cohort: ['acute', 'ambulance'] }, { isWhole: false, cohort: null }],
  [null, { cohort: ['not-recorded'] }, { isWhole: false, cohort: null }],
  [null, { cohort: ['acute'], kind: ['ceiling'] }, { isWhole: false, cohort: null }],
  ['royal', {}, { isWhole: false, cohort: null }],
])('a list of the ledger is whole: %#', (q, filters, shown) => {
  expect(cohortShown({ q, filters })).toEqual(shown);
});
