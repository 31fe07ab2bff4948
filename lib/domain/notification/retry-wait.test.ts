import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retryWaitMs, serverPauseMs } from './retry-wait';

test('a mail that is put off waits a minute, then four times as long, up to a day', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 50].map((attempts) => retryWaitMs('mail', attempts) / 60_000)).toEqual([1, 4, 16, 64, 256, 1_024, 1_440, 1_440]);
});

test('after a fault of the server it waits seconds, up to a quarter of an hour', () => {
  expect([1, 2, 3, 9, 10, 50].map((attempts) => retryWaitMs('server', attempts) / 1_000)).toEqual([2, 4, 8, 512, 900, 900]);
  expect([1, 2, 3, 6, 7, 50].map((faults) => serverPauseMs(faults) / 1_000)).toEqual([1, 2, 4, 32, 60, 60]);
});

test('no wait is shorter than the one before, none is nothing, and none overflows', () => {
  fc.assert(
    fc.property(fc.constantFrom('server' as const, 'mail' as const), fc.integer({ min: 1, max: 100_000 }), (fault, attempts) => {
      const [wait, next] = [retryWaitMs(fault, attempts), retryWaitMs(fault, attempts + 1)];
      expect(wait).toBeGreaterThanOrEqual(1_000);
      expect(next).toBeGreaterThanOrEqual(wait);
      expect(next).toBeLessThanOrEqual(86_400_000);
    }),
  );
});
