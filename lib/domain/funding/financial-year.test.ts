import fc from 'fast-check';
import { expect, test } from 'vitest';
import { financialYearOf } from './financial-year';

test.each([
  ['2017-03-31', '2016-17'],
  ['2017-04-01', '2017-18'],
  ['2017-12-31', '2017-18'],
  ['2018-01-01', '2017-18'],
  ['1999-12-31', '1999-00'],
  ['2000-03-31', '1999-00'],
  ['2000-04-01', '2000-01'],
  ['2009-05-01', '2009-10'],
  ['2099-04-01', '2099-00'],
])('%s is in %s', (date, year) => {
  expect(financialYearOf(date)).toBe(year);
});

test('a financial year has 365 or 366 days and begins on 1 April', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1948, max: 2099 }), (start) => {
      const days: string[] = [];
      for (let day = Date.UTC(start, 3, 1); day < Date.UTC(start + 1, 3, 1); day += 86_400_000) days.push(financialYearOf(new Date(day).toISOString().slice(0, 10)));
      expect(new Set(days).size).toBe(1);
      expect([365, 366]).toContain(days.length);
      expect(financialYearOf(`${start}-03-31`)).not.toBe(days[0]);
      expect(days[0]).toBe(`${start}-${String(start + 1).slice(2)}`);
    }),
    { seed: 20170309, numRuns: 40 },
  );
}, 60_000);
