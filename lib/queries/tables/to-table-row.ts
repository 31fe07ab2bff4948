import { foundBy, type RowLayout } from '@/lib/schemas/tables/row-layout';
import type { ColumnDefinition, TableRow } from '@/lib/schemas/tables/table-definition';

/** A row of the database as a row of the table: pence become pounds, numerics numbers, empty lists null. */
export function toTableRow(columns: readonly ColumnDefinition[], record: Readonly<Record<string, unknown>>): TableRow {
  const row: Record<string, string | number | boolean | null> = {};
  for (const { name, type } of columns) row[name] = toCell(type, record[name]);
  return row;
}

/** The same of a row whose layout holds keys of columns that were found beforehand. */
export function toWholeRow(layout: RowLayout, record: Readonly<Record<string, unknown>>): TableRow {
  const row: Record<string, string | number | boolean | null> = {};
  for (const cell of layout) {
    if ('by' in cell) Object.assign(row, foundBy(cell, String(record[cell.by])));
    else row[cell.name] = toCell(cell.type, record[cell.name]);
  }
  return row;
}

function toCell(type: ColumnDefinition['type'], value: unknown): string | number | boolean | null {
  if (value === null || value === undefined || value === '') return null;
  switch (type) {
    case 'money':
      return Number(value) / 100;
    case 'integer':
    case 'decimal':
      return Number(value);
    case 'boolean':
      return value === true;
    case 'text':
    case 'list':
    case 'date':
    case 'instant':
      return String(value);
  }
}
