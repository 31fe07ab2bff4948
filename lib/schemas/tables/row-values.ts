import type { TableRow } from './table-definition';

/** The text of a cell, or null where nothing is recorded. */
export function textOf(row: TableRow, column: string): string | null {
  const value = row[column] ?? null;
  return value === null ? null : String(value);
}

/** The texts of a `list` cell; none where nothing is recorded. */
export function listOf(row: TableRow, column: string): readonly string[] {
  return textOf(row, column)?.split(';') ?? [];
}

/** The number of a cell, or null where nothing is recorded. */
export function numberOf(row: TableRow, column: string): number | null {
  const value = row[column] ?? null;
  return typeof value === 'number' ? value : null;
}

/** The text of a cell that every row has, as one of the domain's words. A value that is not one is a bug, and says so. */
export function wordOf<Word extends string>(row: TableRow, column: string, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === row[column]);
  if (word === undefined) throw new Error(`Column ${column} holds ${JSON.stringify(row[column])}, which is none of ${words.join(', ')}.`);
  return word;
}
