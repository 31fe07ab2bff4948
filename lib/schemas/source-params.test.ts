import { expect, test } from 'vitest';
import { parseSourceParams } from './source-params';

test('reads the kind, the page and the clock', () => {
  expect(parseSourceParams({ kind: 'ledger_entry', page: '3', asAt: '2016-11-30' })).toEqual({
    requestedClock: { asAt: '2016-11-30', knownAt: null },
    group: 'ledger_entry',
    page: 3,
    ignored: [],
  });
});

test('nothing given is the first page of everything', () => {
  expect(parseSourceParams({})).toMatchObject({ group: null, page: 1, ignored: [] });
});

test.each([
  ['kind', 'place_maturity_assessment'],
  ['kind', 'toString'],
  ['page', '0'],
  ['page', '-1'],
  ['page', '1e3'],
  ['page', '99999999999'],
])('%s=%s falls back and is reported', (name, value) => {
  const { group, page, ignored } = parseSourceParams({ [name]: value });
  expect([group, page]).toEqual([null, 1]);
  expect(ignored).toMatchObject([{ name, value }]);
});

test('of a repeated parameter the first counts', () => {
  expect(parseSourceParams({ kind: ['gate', 'trust'] })).toMatchObject({ group: 'gate', ignored: [{ name: 'kind', value: 'trust' }] });
});
