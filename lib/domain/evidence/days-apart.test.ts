import { expect, test } from 'vitest';
import { daysApart } from './days-apart';

test.each([
  ['two days', '2016-11-30', 'day', '2016-12-02', 'day', 2, 2],
  ['a month and a day', '2016-11-01', 'month', '2017-01-18', 'day', 49, 78],
  ['a day and a month', '2017-03-31', 'day', '2017-04-01', 'month', 1, 30],
  ['within one month', '2017-04-01', 'month', '2017-04-01', 'month', 0, 29],
  ['two years', '2016-01-01', 'year', '2017-01-01', 'year', 1, 730],
  ['one day', '2017-04-05', 'day', '2017-04-05', 'day', 0, 0],
] as const)('%s', (_, from, fromPrecision, to, toPrecision, least, most) => {
  expect(daysApart({ effectiveOn: from, precision: fromPrecision }, { effectiveOn: to, precision: toPrecision })).toEqual({ least, most });
});
