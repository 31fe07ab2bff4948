import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DataTable, type DataTableProps } from './data-table';

const props: DataTableProps = {
  id: 'trusts',
  caption: 'Trusts',
  columns: [
    { key: 'name', label: 'Trust', sort: { href: '/trusts?sort=-name', direction: 'ascending' } },
    { key: 'region', label: 'Region', sort: { href: '/trusts?sort=region', direction: 'none' } },
    { key: 'beds', label: 'Beds', isNumeric: true },
  ],
  rows: [{ key: 'RM3', cells: { name: <a href="/trusts/RM3">Salford</a>, region: null, beds: 0 } }],
  empty: 'No trust matches.',
};

const html = renderToStaticMarkup(<DataTable {...props} />);

test('a table without rows is a sentence', () => {
  expect(renderToStaticMarkup(<DataTable {...props} rows={[]} />)).toBe('<p class="gde-empty">No trust matches.</p>');
});

test('it is captioned, and its first column heads each row', () => {
  expect(html).toContain('Trusts<span class="nhsuk-u-visually-hidden"> (column headers are sortable)</span></caption>');
  expect(html).toContain('<th scope="row" role="rowheader" class="nhsuk-table__header"><a href="/trusts/RM3">Salford</a></th>');
});

test('only the column that it is sorted by says so', () => {
  expect(html.match(/aria-sort="\w+"/g)).toEqual(['aria-sort="ascending"']);
  expect(html.match(/data-sort="true"/g)).toHaveLength(2);
});

test('what is not known reads "Not recorded", and nought stays nought', () => {
  expect(html).toContain('data-label="Region" class="nhsuk-table__cell"><span class="gde-not-recorded">Not recorded</span></td>');
  expect(html).toContain('data-label="Beds" class="nhsuk-table__cell nhsuk-table__cell--numeric">0</td>');
});

test('a grid of figures scrolls in a container that the keyboard reaches and the caption names', () => {
  const scrolling = renderToStaticMarkup(<DataTable {...props} layout="scroll" />);
  expect(scrolling).toContain('<div class="gde-scroll" role="region" aria-labelledby="trusts-caption" tabindex="0">');
  expect(scrolling).toContain('<caption id="trusts-caption"');
});
