import { expect, test } from 'vitest';
import { formatInstant } from './format-instant';

test.each([
  ['2016-07-01T13:05:00Z', '1 July 2016, 2:05pm'],
  ['2016-12-31T23:59:59.999Z', '31 December 2016, 11:59pm'],
  ['2016-06-30T23:30:00Z', '1 July 2016, 12:30am'],
  ['2017-01-19T09:00:00Z', '19 January 2017, 9am'],
  ['2017-01-19T12:00:00Z', '19 January 2017, 12pm'],
])('%s is %s in London', (instant, words) => {
  expect(formatInstant(instant)).toBe(words);
});
