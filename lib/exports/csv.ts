import type { ColumnDefinition, TableRow } from '@/lib/schemas/tables/table-definition';
import { neutraliseFormula } from './neutralise-formula';

/** What has to stand in quotes: what CSV is made of, and space at either end, which some readers drop. */
const QUOTED = /[",\r\n]|^\s|\s$/;

/** The header line of a table's CSV, with its line end. */
export function toCsvHeader(columns: readonly ColumnDefinition[]): string {
  return toCsvLine(columns.map(({ name }) => quote(name)));
}

/**
 * Rows as CSV lines (RFC 4180, CRLF): text that starts like a formula is neutralised, typed values are not; money has two decimals;
 * null is an empty cell.
 */
export function toCsvRows(columns: readonly ColumnDefinition[], rows: readonly TableRow[]): string {
  return rows.map((row) => toCsvLine(toCsvCells(columns, row))).join('');
}

/** The cells of a row as CSV. */
export function toCsvCells(columns: readonly ColumnDefinition[], row: TableRow): string[] {
  return columns.map((column) => toCsvCell(column, row[column.name] ?? null));
}

/** A text as a CSV cell. */
export function toCsvText(text: string): string {
  return quote(neutraliseFormula(text));
}

function toCsvCell({ type }: ColumnDefinition, value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return type === 'money' ? value.toFixed(2) : String(value);
  if (typeof value === 'boolean') return String(value);
  return type === 'text' || type === 'list' ? toCsvText(value) : quote(value);
}

function quote(cell: string): string {
  return QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function toCsvLine(cells: readonly string[]): string {
  return `${cells.join(',')}\r\n`;
}
