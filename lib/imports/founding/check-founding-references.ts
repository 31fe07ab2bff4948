import type { FoundingDataProblem } from './founding-data-problems';
import type { FoundingTable } from './founding-table';
import type { FoundingRows } from './read-founding-rows';

/** Every key that a row names is the key of a row of the table it refers to. A table that could not be read is not asked. */
export function checkFoundingReferences(
  tables: readonly FoundingTable[],
  { rowsByTable, faultyKeysByTable }: FoundingRows,
): FoundingDataProblem[] {
  const keysByTable = new Map<string, ReadonlySet<unknown>>(
    tables.flatMap(({ table, key: [column = ''] }) => {
      const rows = rowsByTable.get(table);
      if (rows === undefined) return [];
      return [[table, new Set([...rows.map((row) => row.columns[column]), ...(faultyKeysByTable.get(table) ?? [])])] as const];
    }),
  );
  const isKnown = (table: string, key: unknown) => keysByTable.get(table)?.has(key) ?? true;
  const problems: FoundingDataProblem[] = [];
  for (const table of tables) {
    for (const { file, row, cells, columns, furtherSources } of rowsByTable.get(table.table) ?? []) {
      const complain = (column: string, reason: string) =>
        problems.push({ file, row, column, value: cells[column] ?? '', reason });
      for (const [column, target] of Object.entries(table.references)) {
        const value = columns[column];
        if (value !== null && !isKnown(target, value)) complain(column, `is no ${target.replaceAll('_', ' ')} of the founding data`);
      }
      const named = new Set([columns['source_id']]);
      for (const { sourceId } of furtherSources) {
        if (!isKnown('source', sourceId)) complain('corroborating_source_ids', `names ${sourceId}, which is no source of the founding data`);
        if (named.has(sourceId)) complain('corroborating_source_ids', `names ${sourceId}, which is already a source of this row`);
        named.add(sourceId);
      }
    }
  }
  return problems;
}
