import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueGateNotices, GATE_HORIZON_DAYS } from './due-gate-notices';
import { GATE_DAYS_MAX } from './notice-choice';
import { workingDaysUntil } from './working-days';

const tell = (dueOn: string, today: string, workingDays = 5) => dueGateNotices([{ id: 'g', dueOn }], today, workingDays).map(({ key }) => key);
const later = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

describe('gates that fall due', () => {
  test.each([
    ['too early by a working day', '2017-04-20', '2017-04-10', []],
    ['five working days before, over Easter', '2017-04-20', '2017-04-11', ['g 2017-04-20']],
    ['on the day', '2017-04-20', '2017-04-20', ['g 2017-04-20']],
    ['on the day, a Sunday', '2017-04-23', '2017-04-23', ['g 2017-04-23']],
    ['once it is past', '2017-04-20', '2017-04-21', []],
  ])('%s', (_, dueOn, today, expected) => {
    expect(tell(dueOn, today)).toEqual(expected);
  });

  test('one that moved is told again, of its new day', () => {
    expect(tell('2017-04-20', '2017-04-19')).not.toEqual(tell('2017-04-21', '2017-04-19'));
  });

  test('none that is to be told lies beyond the horizon, whichever days were chosen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6_900 }), fc.integer({ min: 1, max: GATE_DAYS_MAX }), (offset, workingDays) => {
        const today = later('2012-01-01', offset);
        expect(workingDaysUntil(today, later(today, GATE_HORIZON_DAYS + 1))).toBeGreaterThan(GATE_DAYS_MAX);
        expect(tell(later(today, 1), today, workingDays)).toHaveLength(1);
      }),
    );
  });
});
