import { expect, test } from 'vitest';
import { EXEMPLARS_TABLE } from '@/lib/schemas/tables/exemplars-table';
import { toFilterGroups } from './to-filter-groups';

test('filters offer what some row has, in the order of the domain, and not recorded last', () => {
  const groups = toFilterGroups(
    EXEMPLARS_TABLE,
    { status: ['named'], region: ['not-recorded'] },
    {
      status: [
        { value: 'named', label: null, count: 12 },
        { value: 'expected', label: null, count: 4 },
      ],
      region: [
        { value: null, label: null, count: 1 },
        { value: 'london', label: 'London', count: 2 },
      ],
    },
  );
  expect(groups).toEqual([
    {
      name: 'status',
      label: 'Status',
      options: [
        { value: 'expected', label: 'Expected', count: 4, isSelected: false },
        { value: 'named', label: 'Named', count: 12, isSelected: true },
      ],
    },
    {
      name: 'region',
      label: 'Region',
      options: [
        { value: 'london', label: 'London', count: 2, isSelected: false },
        { value: 'not-recorded', label: 'Not recorded', count: 1, isSelected: true },
      ],
    },
  ]);
});

test('a selected value stays on offer when no row has it any more', () => {
  const [group] = toFilterGroups(EXEMPLARS_TABLE, { cohort: ['ambulance'] }, { cohort: [{ value: 'acute', label: null, count: 16 }] });
  expect(group?.options).toEqual([
    { value: 'acute', label: 'Acute', count: 16, isSelected: false },
    { value: 'ambulance', label: 'Ambulance', count: 0, isSelected: true },
  ]);
});

test('a filter of very many records says that it offers only the most frequent', () => {
  const footprint = Array.from({ length: 50 }, (_, index) => ({ value: `F${index}`, label: `Footprint ${index}`, count: 1 }));
  expect(toFilterGroups(EXEMPLARS_TABLE, {}, { footprint })[0]?.hint).toBe('The 50 with the most rows. Search to find others.');
  expect(toFilterGroups(EXEMPLARS_TABLE, {}, { footprint: footprint.slice(1) })[0]?.hint).toBeUndefined();
});
