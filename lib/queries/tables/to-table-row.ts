import type { ColumnDefinition, TableRow } from '@/lib/schemas/tables/table-definition';

/** A row of the database as a row of the table: pence become pounds, numerics numbers, empty lists null. */
export function toTableRow(columns: readonly ColumnDefinition[], record: Readonly<Record<string, unknown>>): TableRow {
  const row: Record<string, string | number | boolean | null> = {};
  for (const { name, type } of columns) row[name] = toCell(type, record[name]);
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
