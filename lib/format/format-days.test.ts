import { expect, test } from 'vitest';
import { daysBetween } from './days-between';
import { formatDays } from './format-days';

test.each([
  [0, 'less than a day'],
  [1, '1 day'],
  [1200, '1,200 days'],
])('%s is %s', (days, words) => {
  expect(formatDays(days)).toBe(words);
});

test.each([
  ['2016-11-30', '2016-12-02', 2],
  ['2016-03-26', '2016-03-28', 2],
  ['2016-10-29', '2016-10-31', 2],
  ['2016-12-02', '2016-11-30', -2],
  ['2016-02-01', '2016-02-01', 0],
])('from %s to %s is %s days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
