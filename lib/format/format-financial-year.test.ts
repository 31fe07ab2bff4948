import { expect, test } from 'vitest';
import { formatFinancialYear } from './format-financial-year';

test.each([
  ['2017-18', '2017 to 2018'],
  ['1999-00', '1999 to 2000'],
])('%s is %s', (year, words) => {
  expect(formatFinancialYear(year)).toBe(words);
});
