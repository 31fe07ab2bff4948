import { expect, test } from 'vitest';
import { sortLink } from './sort-link';

const at = { path: '/trusts', params: { region: 'north', sort: 'name', page: '2' }, key: 'name' };

test.each([
  ['name', 'ascending', '/trusts?region=north&sort=-name'],
  ['-name', 'descending', '/trusts?region=north&sort=name'],
  ['region', 'none', '/trusts?region=north&sort=name'],
])('sorted by %s', (current, direction, href) => {
  expect(sortLink({ ...at, current })).toEqual({ direction, href });
});

test('amounts may start with the largest', () => {
  expect(sortLink({ ...at, current: 'region', first: 'descending' }).href).toBe('/trusts?region=north&sort=-name');
});
