import { expect, test } from 'vitest';
import { parseAuditQuery } from './audit-query';

test('what is not given narrows nothing', () => {
  expect(parseAuditQuery({ person: '', type: ' ' })).toEqual({ filter: { person: null, type: null, record: null, from: null, to: null }, page: 1, ignored: [] });
});

test('what is given is read', () => {
  expect(parseAuditQuery({ person: 'tracker', type: 'grant.given', record: ' RM3 ', from: '2026-11-01', to: '2026-11-30', page: '2' })).toEqual({
    filter: { person: 'tracker', type: 'grant.given', record: 'RM3', from: '2026-11-01', to: '2026-11-30' },
    page: 2,
    ignored: [],
  });
});

test.each([
  ['type', 'grant.stolen'],
  ['from', '2026-02-30'],
  ['to', 'yesterday'],
  ['from', '0000-01-01'],
  ['to', '9999-12-31'],
  ['page', '0'],
  ['page', 'two'],
  ['record', 'x'.repeat(201)],
])('%s=%s is left out, and reported', (name, value) => {
  const { filter, page, ignored } = parseAuditQuery({ [name]: value });
  expect(Object.values(filter).every((each) => each === null)).toBe(true);
  expect(page).toBe(1);
  expect(ignored).toEqual([{ name, value, reason: expect.any(String) as unknown }]);
});
