import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOfLondonDay, londonDateOf } from './london-day';

describe('the date in London', () => {
  test.each([
    ['2016-11-30T23:59:59.999Z', '2016-11-30'],
    ['2016-12-01T00:00:00.000Z', '2016-12-01'],
    ['2016-06-30T22:59:59.999Z', '2016-06-30'],
    ['2016-06-30T23:00:00.000Z', '2016-07-01'],
    ['2016-03-27T00:59:59.999Z', '2016-03-27'],
    ['2016-03-27T23:00:00.000Z', '2016-03-28'],
    ['2016-10-29T23:00:00.000Z', '2016-10-30'],
    ['2016-10-30T23:30:00.000Z', '2016-10-30'],
    ['2016-07-01T01:30:00+02:00', '2016-07-01'],
  ])('at %s is %s', (instant, date) => {
    expect(londonDateOf(instant)).toBe(date);
  });
});

describe('the last instant of a day in London', () => {
  test.each([
    ['2016-11-30', '2016-11-30T23:59:59.999Z'],
    ['2016-07-01', '2016-07-01T22:59:59.999Z'],
    ['2016-03-26', '2016-03-26T23:59:59.999Z'],
    ['2016-03-27', '2016-03-27T22:59:59.999Z'],
    ['2016-10-29', '2016-10-29T22:59:59.999Z'],
    ['2016-10-30', '2016-10-30T23:59:59.999Z'],
    ['2020-02-29', '2020-02-29T23:59:59.999Z'],
    ['1970-06-01', '1970-06-01T22:59:59.999Z'],
    ['1970-12-31', '1970-12-31T22:59:59.999Z'],
    ['2100-12-31', '2100-12-31T23:59:59.999Z'],
  ])('of %s is %s', (date, instant) => {
    expect(endOfLondonDay(date)).toBe(instant);
  });

  test('is on that day, and a millisecond later it is the next', () => {
    const day = fc.date({ min: new Date('1948-07-05'), max: new Date('2100-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (date) => {
        const end = endOfLondonDay(date);
        const next = new Date(Date.parse(`${date}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
        expect(londonDateOf(end)).toBe(date);
        expect(londonDateOf(new Date(Date.parse(end) + 1).toISOString())).toBe(next);
      }),
      { seed: 20170309, numRuns: 500 },
    );
  }, 60_000);
});
