import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestDue } from './digest-due';

test.each([
  ['2026-11-23T08:00:00.000Z', '2026-W48', '2026-11-16T08:00:00.000Z', '2026-11-23T08:00:00.000Z'],
  ['2026-11-23T07:59:59.999Z', '2026-W47', '2026-11-09T08:00:00.000Z', '2026-11-16T08:00:00.000Z'],
  ['2026-11-22T23:59:59.999Z', '2026-W47', '2026-11-09T08:00:00.000Z', '2026-11-16T08:00:00.000Z'],
  // Summer time began on 29 March 2026: those seven days had an hour less.
  ['2026-03-30T07:00:00.000Z', '2026-W14', '2026-03-23T08:00:00.000Z', '2026-03-30T07:00:00.000Z'],
  ['2026-03-30T06:59:59.999Z', '2026-W13', '2026-03-16T08:00:00.000Z', '2026-03-23T08:00:00.000Z'],
  ['2026-10-26T08:00:00.000Z', '2026-W44', '2026-10-19T07:00:00.000Z', '2026-10-26T08:00:00.000Z'],
  // In London it is Monday already.
  ['2026-07-05T23:30:00.000Z', '2026-W27', '2026-06-22T07:00:00.000Z', '2026-06-29T07:00:00.000Z'],
  ['2021-01-03T12:00:00.000Z', '2020-W53', '2020-12-21T08:00:00.000Z', '2020-12-28T08:00:00.000Z'],
  ['2021-01-04T12:00:00.000Z', '2021-W01', '2020-12-28T08:00:00.000Z', '2021-01-04T08:00:00.000Z'],
  ['2025-01-01T12:00:00.000Z', '2025-W01', '2024-12-23T08:00:00.000Z', '2024-12-30T08:00:00.000Z'],
])('at %s the digest is that of %s', (now, week, from, before) => expect(digestDue(now)).toEqual({ week, from, before }));

test('every instant has one digest, due by then and within the last eight days; each begins where the one before ended', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2012-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (date) => {
      const now = date.toISOString();
      const due = digestDue(now);
      expect(due.before <= now && Date.parse(now) - Date.parse(due.before) < 7 * 86_400_000 + 3_600_001).toBe(true);
      const previous = digestDue(new Date(Date.parse(due.before) - 1).toISOString());
      expect(previous.before).toBe(due.from);
      expect(previous.week < due.week).toBe(true);
    }),
  );
});
