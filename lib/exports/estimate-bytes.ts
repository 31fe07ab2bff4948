import type { ColumnDefinition, TableRow } from '@/lib/schemas/tables/table-definition';
import { toCsvRows } from './csv';
import type { ExportFormat } from './export-format';

/**
 * About how many bytes a file will have, judged by some of its rows; of a zip bundle, those of the CSV in it once unpacked. Null of forms
 * whose size cannot be judged so, or where there are no rows to judge by.
 */
export function estimateBytes(format: ExportFormat, columns: readonly ColumnDefinition[], some: readonly TableRow[], rowCount: number): number | null {
  if (some.length === 0) return null;
  const scale = rowCount / some.length;
  switch (format) {
    case 'csv':
    case 'csv-excel':
    case 'zip':
      return Buffer.byteLength(toCsvRows(columns, some)) * scale;
    case 'json':
    case 'ndjson':
      return some.reduce((bytes, row) => bytes + Buffer.byteLength(JSON.stringify(row)) + 1, 0) * scale;
    case 'xlsx':
    case '360giving':
      return null;
  }
}
