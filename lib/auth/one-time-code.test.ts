import { expect, test } from 'vitest';
import { codeKeyAddress, codeOf, makeCodeKey, stepOfCode } from './one-time-code';

/** The key of RFC 6238, "12345678901234567890". */
const KEY = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('at %i seconds the code is that of RFC 6238, %s', (seconds, code) => {
  expect(codeOf(KEY, Math.floor(seconds / 30))).toBe(code);
});

test('a code is of its half minute and the ones beside it, and of no other', () => {
  const step = 2_000_000;
  const at = (steps: number) => stepOfCode(KEY, codeOf(KEY, step), (step + steps) * 30_000 + 15_000);
  expect([-2, -1, 0, 1, 2].map(at)).toEqual([null, step, step, step, null]);
});

test.each(['', '12345', '1234567', 'abcdef', '０００００0'])('"%s" is no code', (code) => {
  expect(stepOfCode(KEY, code, 90_000)).toBeNull();
});

test('a key is new each time, and can be typed', () => {
  const keys = new Set(Array.from({ length: 50 }, makeCodeKey));
  expect(keys.size).toBe(50);
  for (const key of keys) expect(key).toMatch(/^[A-Z2-7]{32}$/);
});

test('the address for the app names the service and the person', () => {
  expect(codeKeyAddress(KEY, 'ada@trust.nhs.uk')).toBe(`otpauth://totp/GDE%20programme%20tracker:ada%40trust.nhs.uk?secret=${KEY}&issuer=GDE%20programme%20tracker`);
});
