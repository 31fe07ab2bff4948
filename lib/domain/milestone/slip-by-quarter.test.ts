import fc from 'fast-check';
import { expect, test } from 'vitest';
import { milestoneStanding } from './milestone-standing';
import { quarterStart, slipByQuarter, type SlippingMilestone } from './slip-by-quarter';

const of = (original: string | null, daysFromOriginal: number | null, isAchieved = false): SlippingMilestone => ({ slip: { original, daysFromOriginal }, isAchieved });

test.each([
  [0, true, 'achieved_in_time'],
  [1, true, 'achieved_late'],
  [-5, false, 'expected_in_time'],
  [92, false, 'expected_late'],
  [null, false, 'nothing_said'],
  [null, true, 'nothing_said'],
] as const)('%s days from the first date, achieved: %s', (daysFromOriginal, isAchieved, standing) => {
  expect(milestoneStanding({ daysFromOriginal }, isAchieved)).toBe(standing);
});

test('quarters begin in January, April, July and October', () => {
  expect(['2018-01-01', '2018-03-31', '2018-04-01', '2018-09-30', '2018-12-31'].map(quarterStart)).toEqual(['2018-01-01', '2018-01-01', '2018-04-01', '2018-07-01', '2018-10-01']);
});

test('each quarter counts how its milestones stand and how far they slipped', () => {
  expect(slipByQuarter([of(null, null), of('2018-06-30', 92), of('2018-03-31', -30, true), of('2018-04-01', null), of('2018-05-17', 3, true)])).toEqual([
    { from: '2018-01-01', counts: { achieved_in_time: 1, achieved_late: 0, expected_in_time: 0, expected_late: 0, nothing_said: 0 }, days: { least: -30, most: -30 } },
    { from: '2018-04-01', counts: { achieved_in_time: 0, achieved_late: 1, expected_in_time: 0, expected_late: 1, nothing_said: 1 }, days: { least: 3, most: 92 } },
    { from: null, counts: { achieved_in_time: 0, achieved_late: 0, expected_in_time: 0, expected_late: 0, nothing_said: 1 }, days: null },
  ]);
});

test('no milestone is lost, whatever its dates', () => {
  const day = fc.date({ min: new Date('2014-01-01'), max: new Date('2022-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(fc.record({ original: fc.option(day), days: fc.option(fc.integer({ min: -500, max: 900 })), isAchieved: fc.boolean() })), (drawn) => {
      const quarters = slipByQuarter(drawn.map(({ original, days, isAchieved }) => of(original, original === null ? null : days, isAchieved)));
      expect(quarters.flatMap(({ counts }) => Object.values(counts)).reduce((sum, count) => sum + count, 0)).toBe(drawn.length);
      expect(quarters.map(({ from }) => from ?? '9999')).toEqual([...new Set(drawn.map(({ original }) => (original === null ? '9999' : quarterStart(original))))].sort());
    }),
  );
});
