import { expect, test } from 'vitest';
import { formatQuarter, formatQuarterShort } from './format-quarter';

test.each([
  ['2016-07-01', 'July to September 2016', 'Jul–Sep'],
  ['2017-01-01', 'January to March 2017', 'Jan–Mar'],
  ['2018-04-01', 'April to June 2018', 'Apr–Jun'],
  ['2020-10-01', 'October to December 2020', 'Oct–Dec'],
])('%s begins %s', (from, long, short) => {
  expect(formatQuarter(from)).toBe(long);
  expect(formatQuarterShort(from)).toBe(short);
});
