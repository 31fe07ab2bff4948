import { expect, test } from 'vitest';
import { parseClockParams } from './clock-params';

test('both clocks are left open when they are not given, or given as nothing', () => {
  const open = { requestedClock: { asAt: null, knownAt: null }, ignored: [] };
  expect(parseClockParams({})).toEqual(open);
  expect(parseClockParams({ asAt: '', knownAt: ['', ' '] })).toEqual(open);
});

test('a day is read for either clock, an instant for "known at" alone', () => {
  expect(parseClockParams({ asAt: '2016-11-30', knownAt: '2016-12-31' }).requestedClock).toEqual({ asAt: '2016-11-30', knownAt: '2016-12-31' });
  expect(parseClockParams({ knownAt: '2016-12-31T09:00:00Z' }).requestedClock.knownAt).toBe('2016-12-31T09:00:00Z');
  expect(parseClockParams({ asAt: '2016-12-31T09:00:00Z' })).toMatchObject({ requestedClock: { asAt: null }, ignored: [{ name: 'asAt', value: '2016-12-31T09:00:00Z' }] });
});

test('what cannot be read is left open and reported, one clock apart from the other', () => {
  expect(parseClockParams({ asAt: '2016-02-30', knownAt: '2016-12-31' })).toEqual({
    requestedClock: { asAt: null, knownAt: '2016-12-31' },
    ignored: [{ name: 'asAt', value: '2016-02-30', reason: 'there is no such day' }],
  });
  expect(parseClockParams({ asAt: 'yesterday' }).ignored).toEqual([{ name: 'asAt', value: 'yesterday', reason: 'write a date as 2016-11-30' }]);
});

test('of several dates the first is used, and the others are reported', () => {
  expect(parseClockParams({ asAt: ['2016-11-30', '2017-05-15', 'x'] })).toEqual({
    requestedClock: { asAt: '2016-11-30', knownAt: null },
    ignored: [
      { name: 'asAt', value: '2017-05-15', reason: 'only the first date given is used' },
      { name: 'asAt', value: 'x', reason: 'only the first date given is used' },
    ],
  });
});
