import { expect, test } from 'vitest';
import { apiKeyState, checkLastDay } from './api-key';

test.each([
  [{ expiresAt: '2026-03-01T00:00:00.000Z', revokedAt: null }, 'in force'],
  [{ expiresAt: '2026-02-01T12:00:00.000Z', revokedAt: null }, 'expired'],
  [{ expiresAt: '2026-01-01T00:00:00.000Z', revokedAt: null }, 'expired'],
  [{ expiresAt: '2026-03-01T00:00:00.000Z', revokedAt: '2026-01-31T00:00:00.000Z' }, 'revoked'],
  [{ expiresAt: '2026-01-01T00:00:00.000Z', revokedAt: '2025-12-31T00:00:00.000Z' }, 'revoked'],
])('%j is %s', (key, state) => expect(apiKeyState(key, '2026-02-01T12:00:00.000Z')).toBe(state));

test.each([
  ['2026-01-31', /today or later/],
  ['2026-02-01', null],
  ['2027-02-01', null],
  ['2027-02-02', /within a year/],
])('a key whose last day is %s', (lastDay, fault) => {
  const found = checkLastDay(lastDay, '2026-02-01');
  if (fault === null) expect(found).toBeNull();
  else expect(found).toMatch(fault);
});
