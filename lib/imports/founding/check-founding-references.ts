import type { FoundingDataProblem } from './founding-data-problems';
import type { FoundingRow, FoundingTable } from './founding-table';

/** Every key that a row names is the key of a row of the table it refers to. */
export function checkFoundingReferences(
  tables: readonly FoundingTable[],
  rowsByTable: ReadonlyMap<string, readonly FoundingRow[]>,
): FoundingDataProblem[] {
  const keysByTable = new Map(
    tables.map(({ table, key: [column = ''] }) => [
      table,
      new Set((rowsByTable.get(table) ?? []).map((row) => row.columns[column])),
    ]),
  );
  const problems: FoundingDataProblem[] = [];
  for (const table of tables) {
    for (const { file, row, cells, columns, furtherSources } of rowsByTable.get(table.table) ?? []) {
      const complain = (column: string, reason: string) =>
        problems.push({ file, row, column, value: cells[column] ?? '', reason });
      for (const [column, target] of Object.entries(table.references)) {
        const value = columns[column];
        if (value !== null && !keysByTable.get(target)?.has(value)) complain(column, `is no ${target.replaceAll('_', ' ')} of the founding data`);
      }
      const named = new Set([columns['source_id']]);
      for (const { sourceId } of furtherSources) {
        if (!keysByTable.get('source')?.has(sourceId)) complain('corroborating_source_ids', `names ${sourceId}, which is no source of the founding data`);
        if (named.has(sourceId)) complain('corroborating_source_ids', `names ${sourceId}, which is already a source of this row`);
        named.add(sourceId);
      }
    }
  }
  return problems;
}
