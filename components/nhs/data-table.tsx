import type { ReactNode } from 'react';
import { NotRecorded } from '@/components/evidence/not-recorded';
import type { SortLink } from '@/lib/view/table/sort-link';

export type DataTableColumn = {
  key: string;
  label: string;
  isNumeric?: boolean;
  /** From `sortLink()`; left out, the column cannot be sorted by. */
  sort?: SortLink;
};

export type DataTableRow = {
  key: string;
  /** By column key. The first column's is the row's header. `null`, `undefined` and `''` read "Not recorded". */
  cells: Readonly<Record<string, ReactNode>>;
};

export type DataTableProps = {
  /** Unique on the page: names the caption for the scroll container. */
  id: string;
  /** Says what the rows are; `isCaptionHidden` where a heading says it already. */
  caption: string;
  isCaptionHidden?: boolean;
  columns: readonly DataTableColumn[];
  rows: readonly DataTableRow[];
  /** The sentence shown instead of a table without rows. */
  empty: string;
  /** On a small screen: a card for each row (lists of things), or a container that scrolls sideways (grids of figures). */
  layout?: 'cards' | 'scroll';
  isCompact?: boolean;
};

/** A table of the product: server-sorted headers, a header for each row, "Not recorded" for what is not known. */
export function DataTable({ id, caption, isCaptionHidden = false, columns, rows, empty, layout = 'cards', isCompact = false }: DataTableProps) {
  if (rows.length === 0) return <p className="gde-empty">{empty}</p>;
  const isSortable = columns.some((column) => column.sort);
  const isCards = layout === 'cards';
  const table = (
    <table className={`nhsuk-table gde-table${isCards ? ' gde-table--cards' : ''}${isCompact ? ' nhsuk-table--compact' : ''}${isSortable ? ' nhsuk-table--sortable' : ''}`} role={isCards ? 'table' : undefined}>
      <caption id={`${id}-caption`} className={isCaptionHidden ? 'nhsuk-u-visually-hidden' : 'nhsuk-table__caption'}>
        {caption}
        {isSortable && <span className="nhsuk-u-visually-hidden"> (column headers are sortable)</span>}
      </caption>
      <thead className="nhsuk-table__head" role={isCards ? 'rowgroup' : undefined}>
        <tr className="nhsuk-table__row" role={isCards ? 'row' : undefined}>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              role={isCards ? 'columnheader' : undefined}
              className={`nhsuk-table__header${column.isNumeric ? ' nhsuk-table__header--numeric' : ''}`}
              data-sort={column.sort && 'true'}
              aria-sort={column.sort && column.sort.direction !== 'none' ? column.sort.direction : undefined}
            >
              {column.sort ? (
                <a className="nhsuk-link" href={column.sort.href}>
                  {column.label}
                </a>
              ) : (
                column.label
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="nhsuk-table__body" role={isCards ? 'rowgroup' : undefined}>
        {rows.map((row) => (
          <tr key={row.key} className="nhsuk-table__row" role={isCards ? 'row' : undefined}>
            {columns.map((column, index) => {
              const value = row.cells[column.key];
              const content = value === null || value === undefined || value === '' ? <NotRecorded /> : value;
              return index === 0 ? (
                <th key={column.key} scope="row" role={isCards ? 'rowheader' : undefined} data-label={isCards && !column.sort ? column.label : undefined} className="nhsuk-table__header">
                  {content}
                </th>
              ) : (
                <td
                  key={column.key}
                  role={isCards ? 'cell' : undefined}
                  data-label={isCards ? column.label : undefined}
                  className={`nhsuk-table__cell${column.isNumeric ? ' nhsuk-table__cell--numeric' : ''}`}
                >
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return isCards ? (
    table
  ) : (
    // A container that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="gde-scroll" role="region" aria-labelledby={`${id}-caption`} tabIndex={0}>
      {table}
    </div>
  );
}
