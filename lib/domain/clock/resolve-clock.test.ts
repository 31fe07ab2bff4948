import { describe, expect, test } from 'vitest';
import { resolveClock } from './resolve-clock';

const NOW = '2026-07-10T12:00:00.000Z';
const REVISION = '2026-07-01T08:30:00.123Z';

function resolve(requested: { asAt?: string; knownAt?: string }, now = NOW) {
  return resolveClock({ asAt: requested.asAt ?? null, knownAt: requested.knownAt ?? null }, now, REVISION);
}

describe('as at', () => {
  test('left out, is today in London', () => {
    expect(resolve({}).asAt).toBe('2026-07-10');
    expect(resolve({}, '2026-07-10T23:30:00.000Z').asAt).toBe('2026-07-11');
    expect(resolve({}, '2026-12-10T23:30:00.000Z').asAt).toBe('2026-12-10');
  });

  test('given, is that day, also when it is still to come', () => {
    expect(resolve({ asAt: '2016-11-30' }).asAt).toBe('2016-11-30');
    expect(resolve({ asAt: '2099-01-01' }).asAt).toBe('2099-01-01');
  });
});

describe('known at', () => {
  test('left out, is the last committed write', () => {
    expect(resolve({}).knownAt).toBe(REVISION);
  });

  test('as a day, is the end of that day in London, in winter and in summer time', () => {
    expect(resolve({ knownAt: '2016-11-30' }).knownAt).toBe('2016-11-30T23:59:59.999Z');
    expect(resolve({ knownAt: '2017-06-30' }).knownAt).toBe('2017-06-30T22:59:59.999Z');
  });

  test('as an instant, is that instant in UTC, to the millisecond', () => {
    expect(resolve({ knownAt: '2017-06-30T12:00:00+01:00' }).knownAt).toBe('2017-06-30T11:00:00.000Z');
    expect(resolve({ knownAt: '2017-06-30T12:00:00.123Z' }).knownAt).toBe('2017-06-30T12:00:00.123Z');
  });

  test.each([
    ['the present day', '2026-07-10'],
    ['a day to come', '2099-01-01'],
    ['the present millisecond', NOW],
    ['an instant to come', '2026-07-10T12:00:00.001Z'],
  ])('as %s, is the last committed write: nothing later may be cited yet', (_, knownAt) => {
    expect(resolve({ knownAt }).knownAt).toBe(REVISION);
  });

  test('as an instant since the last write, is that instant', () => {
    expect(resolve({ knownAt: '2026-07-10T11:59:59.999Z' }).knownAt).toBe('2026-07-10T11:59:59.999Z');
    expect(resolve({ knownAt: '2026-07-09' }).knownAt).toBe('2026-07-09T22:59:59.999Z');
  });
});
