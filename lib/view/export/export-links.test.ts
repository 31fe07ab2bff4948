import { expect, test } from 'vitest';
import { formatsOf } from '@/lib/exports/export-format';
import { PLANNER_FORMATS } from '@/lib/exports/planner-export';
import { TABLE_NAMES } from '@/lib/schemas/tables/table-definition';
import { exportLinks } from './export-links';

const clock = { asAt: '2016-11-30', knownAt: '2026-04-01T10:00:00.000Z' };

test('a file carries the filters, the sort and both clocks, but not the page', () => {
  const links = exportLinks('trusts', { region: ['north', 'south'], sort: '-name', page: '2', perPage: '50', q: '' }, clock);
  expect(links[1]?.href).toBe(
    '/exports/trusts?format=csv-excel&region=north&region=south&sort=-name&asAt=2016-11-30&knownAt=2026-04-01T10%3A00%3A00.000Z',
  );
});

test('a long file is told of on a page of its own first, under the same parameters', () => {
  const [short] = exportLinks('trusts', { region: 'north' }, clock, 5_000);
  const [long] = exportLinks('trusts', { region: 'north' }, clock, 5_001);
  expect(long?.href).toBe(short?.href.replace('/exports/trusts?', '/exports/trusts/long-file?'));
});

test.each(TABLE_NAMES)('every form that %s have is offered with what it is for, and no other', (table) => {
  const links = exportLinks(table, {}, clock);
  expect(links.map(({ format }) => format)).toEqual(formatsOf(table));
  for (const { label, purpose } of links) expect([label, purpose]).not.toContain('');
});

test('a what-if is offered in the forms that it has', () => {
  expect(exportLinks('planner', {}, clock).map(({ format }) => format)).toEqual(Object.keys(PLANNER_FORMATS));
});
