import { expect, test } from 'vitest';
import { formatDate } from './format-date';

test.each([
  ['2016-09-07', 'day', '7 September 2016'],
  ['2016-11-01', 'month', 'November 2016'],
  ['2016-01-01', 'year', '2016'],
  ['2020-02-29', 'day', '29 February 2020'],
  ['2016-12-31T23:59:59.999Z', 'day', '31 December 2016'],
] as const)('%s to the %s is %s', (isoDate, precision, words) => {
  expect(formatDate(isoDate, precision)).toBe(words);
});

test('a date is to the day unless said otherwise', () => {
  expect(formatDate('2016-11-30')).toBe('30 November 2016');
});
