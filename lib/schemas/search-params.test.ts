import { expect, test } from 'vitest';
import { parseSearchParams } from './search-params';

test('a search is read with its group and its clocks', () => {
  expect(parseSearchParams({ q: ' Salford  Royal ', kind: 'trusts', asAt: '2016-11-30', knownAt: '2017-01-31' })).toEqual({
    requestedClock: { asAt: '2016-11-30', knownAt: '2017-01-31' },
    q: 'Salford  Royal',
    words: ['salford', 'royal'],
    group: 'trusts',
    ignored: [],
  });
});

test.each([
  ['nothing', {}, [], []],
  ['an empty search', { q: '  ' }, [], []],
  ['one letter', { q: 'x' }, [], []],
  ['letters that stand alone', { q: 'a b' }, [], []],
  ['marks only', { q: "'); --" }, [], []],
  ['a search that is too long', { q: 'x'.repeat(201) }, [], ['q']],
  ['two searches', { q: ['royal', 'free'] }, ['royal'], ['q']],
  ['more words than are looked for', { q: 'a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3' }, ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9', 'b1'], ['q']],
  ['a group that is none', { q: 'royal', kind: 'people' }, ['royal'], ['kind']],
  ['a date that is none', { q: 'royal', asAt: '2016-13-01' }, ['royal'], ['asAt']],
] as const)('%s', (_, raw, words, ignored) => {
  const params = parseSearchParams(raw);
  expect([params.words, params.group, params.ignored.map(({ name }) => name)]).toEqual([words, null, ignored]);
});
