import { createHash } from 'node:crypto';
import type { Clock } from '@/lib/domain/clock/clock';
import type { ColumnDefinition, TableRow } from '@/lib/schemas/tables/table-definition';
import { toCsvHeader, toCsvRows } from './csv';

/** The rows of a chart as CSV, and the checksum (SHA-256) of its data rows. */
export type ChartFile = { readonly text: string; readonly name: string; readonly rowCount: number; readonly sha256: string };

/** Writes the rows that a chart is drawn from, which are those of the table beside it. */
export function writeChartExport(chart: string, columns: readonly ColumnDefinition[], rows: readonly TableRow[], clock: Clock): ChartFile {
  const lines = toCsvRows(columns, rows);
  const sha256 = createHash('sha256').update(lines).digest('hex');
  return { text: toCsvHeader(columns) + lines, name: `gde_${chart}_as-at-${clock.asAt}_${sha256.slice(0, 12)}.csv`, rowCount: rows.length, sha256 };
}
