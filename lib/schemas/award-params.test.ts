import { expect, test } from 'vitest';
import { parseAwardParams } from './award-params';

test.each([
  ['exemplar:salford-royal', { table: 'exemplar', id: 'salford-royal' }],
  ['fast_follower:FF-pennine-salford', { table: 'fast_follower', id: 'FF-pennine-salford' }],
  ['trust:RM3', null],
  ['salford-royal', null],
  ['exemplar:', null],
])('%s', (award, read) => {
  const parsed = parseAwardParams({ award, asAt: '2018-06-01' });
  expect(parsed.award).toEqual(read);
  expect(parsed.requestedClock.asAt).toBe('2018-06-01');
  expect(parsed.ignored.map(({ name }) => name)).toEqual(read === null ? ['award'] : []);
});

test('none given is none, and only the first counts', () => {
  expect(parseAwardParams({})).toMatchObject({ award: null, ignored: [] });
  expect(parseAwardParams({ award: ['exemplar:wirral', 'exemplar:luton'] })).toMatchObject({ award: { id: 'wirral' }, ignored: [{ value: 'exemplar:luton' }] });
});
