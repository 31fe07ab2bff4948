import { stringify } from 'csv-stringify/sync';
import type { ColumnDefinition, TableRow } from '@/lib/schemas/tables/table-definition';
import { neutraliseFormula } from './neutralise-formula';

/** The header line of a table's CSV, with its line end. */
export function toCsvHeader(columns: readonly ColumnDefinition[]): string {
  return toCsvLines([columns.map(({ name }) => name)]);
}

/**
 * Rows as CSV lines (RFC 4180, CRLF): text that starts like a formula is neutralised, typed values are not; money has two decimals;
 * null is an empty cell.
 */
export function toCsvRows(columns: readonly ColumnDefinition[], rows: readonly TableRow[]): string {
  return toCsvLines(rows.map((row) => columns.map((column) => toCsvCell(column, row[column.name] ?? null))));
}

function toCsvCell({ type }: ColumnDefinition, value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return type === 'money' ? value.toFixed(2) : String(value);
  if (typeof value === 'boolean') return String(value);
  return type === 'text' || type === 'list' ? neutraliseFormula(value) : value;
}

function toCsvLines(cells: readonly (readonly string[])[]): string {
  return stringify(cells as string[][], { record_delimiter: '\r\n', quoted_match: /[\r\n]|^\s|\s$/ });
}
