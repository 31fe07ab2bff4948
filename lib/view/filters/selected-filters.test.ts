import { expect, test } from 'vitest';
import { selectedFilters } from './selected-filters';

const groups = [
  {
    name: 'region',
    label: 'Region',
    options: [
      { value: 'north', label: 'North', count: 3, isSelected: true },
      { value: 'london', label: 'London', count: 2, isSelected: true },
      { value: 'south', label: 'South', count: 1, isSelected: false },
    ],
  },
];
const params = { q: 'royal', region: ['north', 'london'], asAt: '2016-11-30', page: '2' };

test('each selected filter has an address without it', () => {
  expect(selectedFilters('/trusts', params, groups, { name: 'q', value: 'royal' })).toEqual([
    { groupLabel: 'Search', label: 'royal', removeHref: '/trusts?region=north&region=london&asAt=2016-11-30' },
    { groupLabel: 'Region', label: 'North', removeHref: '/trusts?q=royal&region=london&asAt=2016-11-30' },
    { groupLabel: 'Region', label: 'London', removeHref: '/trusts?q=royal&region=north&asAt=2016-11-30' },
  ]);
});

test('nothing selected is nothing to remove', () => {
  expect(selectedFilters('/trusts', {}, [], { name: 'q', value: '' })).toEqual([]);
});
