import { expect, test } from 'vitest';
import { formatInstantDay } from './format-instant-day';

test.each([
  ['2016-06-30T23:30:00Z', '1 July 2016'],
  ['2016-12-31T23:59:59.999Z', '31 December 2016'],
])('%s is %s in London', (instant, words) => {
  expect(formatInstantDay(instant)).toBe(words);
});
