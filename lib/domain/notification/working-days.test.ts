import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankHolidays } from './bank-holidays';
import { isWorkingDay, workingDaysUntil } from './working-days';

/** As gov.uk/bank-holidays published them for England and Wales: month and day. */
const PUBLISHED: Readonly<Record<number, string>> = {
  2012: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  2013: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2014: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
};

const isoDay = fc.integer({ min: Date.UTC(2012, 0, 1) / 86_400_000, max: Date.UTC(2030, 11, 31) / 86_400_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const later = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

describe('the bank holidays of England', () => {
  test.each(Object.entries(PUBLISHED))('%s are those that were published', (year, days) => {
    expect(bankHolidays(Number(year))).toEqual(days.split(' ').map((day) => `${year}-${day}`));
  });

  test('are eight different working weekdays in any year of no proclamation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2028, max: 2199 }), (year) => {
        const days = bankHolidays(year);
        expect(new Set(days).size).toBe(8);
        expect(days.filter((day) => [0, 6].includes(new Date(day).getUTCDay()))).toEqual([]);
      }),
    );
  });
});

describe('working days', () => {
  test.each([
    ['2017-04-13', '2017-04-18', 1],
    ['2017-04-13', '2017-04-13', 0],
    ['2017-04-18', '2017-04-13', 0],
    ['2017-03-03', '2017-03-06', 1],
    ['2017-03-03', '2017-03-05', 0],
    ['2020-05-07', '2020-05-11', 1],
    ['2022-12-23', '2023-01-03', 4],
    ['2017-03-06', '2017-04-03', 20],
  ])('from %s to %s there are %i', (from, to, expected) => {
    expect(workingDaysUntil(from, to)).toBe(expected);
  });

  test('are counted day by day: splitting a span at any day changes nothing', () => {
    fc.assert(
      fc.property(isoDay, fc.nat(60), fc.nat(60), (from, first, second) => {
        const [middle, end] = [later(from, first), later(from, first + second)];
        expect(workingDaysUntil(from, end)).toBe(workingDaysUntil(from, middle) + workingDaysUntil(middle, end));
        expect(workingDaysUntil(from, later(from, 1))).toBe(isWorkingDay(later(from, 1)) ? 1 : 0);
      }),
    );
  });
});
