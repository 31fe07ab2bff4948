import { expect, test } from 'vitest';
import { parseMaturityParams } from './maturity-params';

test('nothing asked for is every score, and trusts by region', () => {
  expect(parseMaturityParams({})).toMatchObject({ round: null, measure: null, page: 1, by: 'region', over: 'trusts', ignored: [] });
});

test('what is asked for is read', () => {
  expect(parseMaturityParams({ round: '2015/16', kind: 'readiness', page: '2', by: 'group', over: 'received' })).toMatchObject({ round: '2015/16', measure: 'readiness', page: 2, by: 'group', over: 'received', ignored: [] });
});

test.each([
  ['kind', 'index_rank'],
  ['kind', 'place'],
  ['by', 'footprint'],
  ['over', 'money'],
  ['page', '0'],
  ['page', '1.5'],
])('%s=%s falls back and is reported', (name, value) => {
  const { ignored, ...rest } = parseMaturityParams({ [name]: value });
  expect(ignored).toMatchObject([{ name, value }]);
  expect(rest).toMatchObject({ measure: null, page: 1, by: 'region', over: 'trusts' });
});

test('a second value is reported', () => {
  expect(parseMaturityParams({ round: ['2015/16', '2017'] })).toMatchObject({ round: '2015/16', ignored: [{ name: 'round', value: '2017' }] });
});
