import { expect, test } from 'vitest';
import { parseBlueprintParams } from './blueprint-params';

test('what can be read is, and what cannot falls back and is reported', () => {
  expect(parseBlueprintParams({})).toEqual({ requestedClock: { asAt: null, knownAt: null }, cohorts: [], reused: null, page: 1, ignored: [] });
  expect(parseBlueprintParams({ cohort: ['acute', 'ambulance'], reused: 'no', page: '3', asAt: '2018-06-01' })).toMatchObject({ requestedClock: { asAt: '2018-06-01' }, cohorts: ['acute', 'ambulance'], reused: 'no', page: 3, ignored: [] });
  const { cohorts, reused, page, ignored } = parseBlueprintParams({ cohort: 'fleet', reused: ['perhaps', 'yes'], page: '0' });
  expect([cohorts, reused, page]).toEqual([[], null, 1]);
  expect(ignored.map(({ name, value }) => `${name}=${value}`)).toEqual(['cohort=fleet', 'page=0', 'reused=yes', 'reused=perhaps']);
});
