import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextQuarter, previousQuarter, programmeQuarters, quarterOf } from './quarter';

test.each([
  ['2018-05-17', '2018-04-01', '2018-06-30'],
  ['2016-02-29', '2016-01-01', '2016-03-31'],
  ['2016-12-31', '2016-10-01', '2016-12-31'],
  ['2017-07-01', '2017-07-01', '2017-09-30'],
])('%s is in the quarter from %s to %s', (date, from, to) => {
  expect(quarterOf(date)).toEqual({ from, to });
});

test('the programme has 36 quarters, each beginning where the one before ends', () => {
  const quarters = programmeQuarters();
  expect(quarters).toHaveLength(36);
  expect(quarters[0]?.from).toBe('2014-01-01');
  expect(quarters.at(-1)?.to).toBe('2022-12-31');
  for (const [index, quarter] of quarters.entries()) if (index > 0) expect(nextQuarter(quarters[index - 1] ?? quarter)).toEqual(quarter);
});

test('a day is in its quarter, and the quarters before and after lead back to it', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (at) => {
      const day = at.toISOString().slice(0, 10);
      const quarter = quarterOf(day);
      expect(quarter.from <= day && day <= quarter.to).toBe(true);
      expect(previousQuarter(nextQuarter(quarter))).toEqual(quarter);
      expect(nextQuarter(previousQuarter(quarter))).toEqual(quarter);
    }),
    { seed: 20141101, numRuns: 500 },
  );
});
