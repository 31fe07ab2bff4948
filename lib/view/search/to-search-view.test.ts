import { expect, test } from 'vitest';
import { type FoundOfSearch, toSearchView } from './to-search-view';

const NOTHING = { hits: [], hasMore: false };
const EMPTY: FoundOfSearch = { trusts: NOTHING, exemplars: NOTHING, 'fast-followers': NOTHING, footprints: NOTHING, suppliers: NOTHING, sources: NOTHING, events: NOTHING, corrected: [] };
const CLOCK = { params: { asAt: '2018-02-01' } };
const trust = (number: number) => ({ key: `R${number}`, name: `Trust ${number}`, closedOn: null, otherNames: [] });

test('the first few of each group, with how many there are and where all of them are', () => {
  const trusts = Array.from({ length: 7 }, (_, index) => trust(index));
  const view = toSearchView({ ...EMPTY, trusts: { hits: trusts, hasMore: false }, suppliers: { hits: [{ key: 'jac', name: 'JAC', products: [] }], hasMore: false } }, 'trust & co', null, CLOCK);
  expect(view.answer).toBe('“trust & co” is found in 7 trusts and 1 supplier.');
  expect(view.groups.map(({ group, lines, count, allHref }) => [group, lines.length, count, allHref])).toEqual([
    ['trusts', 5, '7 trusts', '/search?q=trust+%26+co&kind=trusts&asAt=2018-02-01'],
    ['suppliers', 1, '1 supplier', null],
  ]);
});

test('all of one group, and no other; more than are read are not counted', () => {
  const trusts = Array.from({ length: 100 }, (_, index) => trust(index));
  const view = toSearchView({ ...EMPTY, trusts: { hits: trusts, hasMore: true }, suppliers: { hits: [{ key: 'jac', name: 'JAC', products: [] }], hasMore: false } }, 'trust', 'trusts', CLOCK);
  expect([view.answer, view.groups.map(({ group, lines, count, allHref }) => [group, lines.length, count, allHref])]).toEqual(['“trust” is found in more than 100 trusts.', [['trusts', 100, 'More than 100 trusts', null]]]);
});

test('nothing, and nothing of the one group, are told apart', () => {
  expect(toSearchView(EMPTY, 'zyx', null, CLOCK)).toEqual({ answer: 'Nothing matches “zyx”.', corrected: null, groups: [] });
  expect(toSearchView(EMPTY, 'zyx', 'fast-followers', CLOCK).answer).toBe('Nothing among fast followers matches “zyx”.');
});

test('each line leads to its record at the clock, and says what tells it from others', () => {
  const event = { key: 'e', name: 'It began', effectiveOn: '2016-09-01', precision: 'month', confidence: 'named_report', exemplarSlug: null, followerReference: null, odsCode: null, footprintCode: null, source: { id: 's/1', title: 'A report', publisher: 'A paper' } } as const;
  const { groups, corrected } = toSearchView(
    {
      trusts: { hits: [{ ...trust(1), closedOn: '2020-03-31', otherNames: ['Old Trust', 'Older Trust'] }], hasMore: false },
      exemplars: { hits: [{ key: 'x', name: 'X', cohort: 'mental_health', status: 'expected' }], hasMore: false },
      'fast-followers': { hits: [{ key: 'FF-1', name: 'Trust not recorded', exemplarName: 'X', status: 'delivering' }], hasMore: false },
      footprints: { hits: [{ key: 'E1', name: 'Place', kind: 'STP', closedOn: null }], hasMore: false },
      suppliers: { hits: [{ key: 'jac', name: 'JAC', products: ['Medicines'] }], hasMore: false },
      sources: { hits: [{ key: 's/1', name: 'A report', publisher: 'A paper', publishedOn: null, precision: 'day' }], hasMore: false },
      events: { hits: [event, { ...event, key: 'f', odsCode: 'R1' }], hasMore: false },
      corrected: [{ word: 'tursts', takenFor: ['trust', 'trusts'] }],
    },
    'tursts',
    null,
    CLOCK,
  );
  expect(groups.flatMap(({ lines }) => lines.map(({ href, detail, tag }) => [href, detail, tag?.text ?? null]))).toEqual([
    ['/trusts/R1?asAt=2018-02-01', 'R1, closed on 31 March 2020, also Old Trust and Older Trust', null],
    ['/exemplars/x?asAt=2018-02-01', 'Mental health', 'Expected'],
    ['/fast-followers/FF-1?asAt=2018-02-01', 'Fast follower of X, FF-1', 'Delivering'],
    ['/footprints/E1?asAt=2018-02-01', 'STP, E1', null],
    ['/suppliers/jac?asAt=2018-02-01', 'Supplies Medicines', null],
    ['/sources/s%2F1?asAt=2018-02-01', 'A paper, date not recorded', null],
    ['/sources/s%2F1?asAt=2018-02-01', 'September 2016, from A paper', null],
    ['/trusts/R1?asAt=2018-02-01', 'September 2016, from A paper', null],
  ]);
  expect(corrected).toBe('“tursts” was also taken for “trust” or “trusts”.');
});
