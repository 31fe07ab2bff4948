import { expect, test } from 'vitest';
import { withClock } from './with-clock';

test.each([
  ['/exemplars', {}, '/exemplars'],
  ['/exemplars', { asAt: '2016-11-30' }, '/exemplars?asAt=2016-11-30'],
  ['/exemplars?cohort=acute#money', { asAt: '2016-11-30', knownAt: '2017-05-15' }, '/exemplars?cohort=acute&asAt=2016-11-30&knownAt=2017-05-15#money'],
  ['/exemplars?asAt=2020-01-01', { asAt: '2016-11-30' }, '/exemplars?asAt=2016-11-30'],
  ['/', { knownAt: '2016-07-01T13:05:00.000Z' }, '/?knownAt=2016-07-01T13%3A05%3A00.000Z'],
])('%s with %j is %s', (href, params, expected) => {
  expect(withClock(href, { params })).toBe(expected);
});
