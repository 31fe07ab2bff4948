import { describe, expect, test } from 'vitest';
import { listOf, numberOf, textOf, wordOf } from './row-values';
import { FILTER_NAMES, TABLE_NAMES } from './table-definition';
import { TABLE_DEFINITIONS } from './table-definitions';

describe.each(TABLE_NAMES)('%s', (name) => {
  const definition = TABLE_DEFINITIONS[name];

  test('is under its own name, with columns and filters of which none repeats', () => {
    expect(definition.name).toBe(name);
    const columns = definition.columns.map((column) => column.name);
    const filters = definition.filters.map((filter) => filter.name);
    expect(new Set(columns).size).toBe(columns.length);
    expect(new Set(filters).size).toBe(filters.length);
    for (const filter of filters) expect(FILTER_NAMES).toContain(filter);
  });

  test('says in words what each column means', () => {
    for (const { name: column, label, description } of definition.columns) {
      expect(column).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
      expect(label).not.toBe('');
      expect(description).toMatch(/^\S.*\.$/);
    }
  });

  test('sorts by a column it has, and gives each date the column of its precision', () => {
    const columns = definition.columns.map((column) => column.name);
    expect(columns).toContain(definition.defaultSort.column);
    for (const column of columns) {
      if (!column.endsWith('_on')) continue;
      expect(columns.some((other) => other === `${column}_precision` || other === column.replace('_effective_on', '_precision'))).toBe(true);
    }
  });

  test('has no filter value that is taken for another, or for "not recorded"', () => {
    for (const { values } of definition.filters) {
      for (const value of values ?? []) expect(value).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(new Set(values).size).toBe(values?.length ?? 0);
      expect(values ?? []).not.toContain('not_recorded');
    }
  });
});

test('cells are read as what they are, and null is not recorded', () => {
  const row = { name: 'Salford', count: 0, codes: 'RYJ;RQM', none: null, status: 'named', open: false };
  expect([textOf(row, 'name'), textOf(row, 'count'), textOf(row, 'none'), textOf(row, 'absent')]).toEqual(['Salford', '0', null, null]);
  expect([listOf(row, 'codes'), listOf(row, 'none')]).toEqual([['RYJ', 'RQM'], []]);
  expect([numberOf(row, 'count'), numberOf(row, 'none'), numberOf(row, 'name')]).toEqual([0, null, null]);
  expect(wordOf(row, 'status', ['expected', 'named'])).toBe('named');
  expect(() => wordOf(row, 'status', ['expected'])).toThrow('Column status holds "named"');
});
