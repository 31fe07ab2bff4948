import { expect, test } from 'vitest';
import { paramPairs } from './param-pairs';
import { toHref } from './to-href';

const params = { q: '', region: ['north', 'london'], page: '3', asAt: '2016-11-30', sort: undefined };

test('a path without parameters stands alone', () => {
  expect(toHref('/trusts', {})).toBe('/trusts');
  expect(toHref('/trusts', { q: '' })).toBe('/trusts');
});

test('repeated parameters are kept in order and blank ones dropped', () => {
  expect(toHref('/trusts', params)).toBe('/trusts?region=north&region=london&page=3&asAt=2016-11-30');
});

test('changes replace, add and take away', () => {
  expect(toHref('/trusts', params, { page: null, region: ['south'], sort: '-name', perPage: 50 })).toBe(
    '/trusts?region=south&asAt=2016-11-30&sort=-name&perPage=50',
  );
  expect(toHref('/trusts', params, { region: [], page: null })).toBe('/trusts?asAt=2016-11-30');
});

test('values are encoded', () => {
  expect(toHref('/trusts', { q: 'Guy’s & "St Thomas"' })).toBe('/trusts?q=Guy%E2%80%99s+%26+%22St+Thomas%22');
});

test('pairs leave out what is named', () => {
  expect(paramPairs(params, ['page', 'asAt'])).toEqual([
    ['region', 'north'],
    ['region', 'london'],
  ]);
});
