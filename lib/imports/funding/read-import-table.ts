import { CsvError, parse } from 'csv-parse/sync';
import { IMPORT_ROWS_MAX } from '@/lib/domain/funding/import-limits';
import { restoreFormula } from '@/lib/exports/neutralise-formula';
import { formatNumber } from '@/lib/format/format-number';
import { type ImportColumn, LET_BE_COLUMNS, NEEDED_COLUMNS, READ_COLUMNS } from './import-columns';
import type { ImportProblem } from './import-table';

/** A row of a table by its columns, numbered as a spreadsheet numbers it. */
export type TableCells = { readonly row: number; readonly cells: ReadonlyMap<ImportColumn, string> };

export type ReadTable = {
  /** What is wrong with the table as such, or with how many cells a row has. */
  readonly problems: readonly ImportProblem[];
  /** Columns that are no columns of the ledger, in the words of the table: nothing of them is read. */
  readonly unknownColumns: readonly string[];
  readonly rows: readonly TableCells[];
};

/**
 * Reads a table that was pasted from a spreadsheet (tabs) or saved by one (commas, or semicolons where a comma is the decimal sign), with or without a byte
 * order mark, in any line ends. Empty rows are passed over. What a file of ours wrote before text that looks like a formula is taken off again.
 */
export function readImportTable(text: string): ReadTable {
  const content = text.replace(/^\uFEFF/, '');
  const records = splitTable(content);
  if (!Array.isArray(records)) return refused(records);
  const headingAt = records.findIndex(isFilled);
  const heading = (records[headingAt] ?? []).map(toColumnName);
  const faults = checkHeading(heading, headingAt + 1);
  if (faults.length > 0) return { problems: faults, unknownColumns: unknownOf(heading), rows: [] };
  const filled = records.map((cells, index) => ({ row: index + 1, cells })).filter(({ row, cells }) => row > headingAt + 1 && isFilled(cells));
  if (filled.length === 0) return refused({ row: null, column: null, value: null, mend: 'The table has a heading and no rows. Put each entry into a row under it' });
  if (filled.length > IMPORT_ROWS_MAX) {
    return refused({ row: null, column: null, value: null, mend: `The table has ${formatNumber(filled.length)} rows, and up to ${formatNumber(IMPORT_ROWS_MAX)} are taken at once. Split it, and import each part by itself` });
  }
  return {
    problems: filled.flatMap(({ row, cells }) => checkLength(row, cells, heading)),
    unknownColumns: unknownOf(heading),
    rows: filled.map(({ row, cells }) => ({ row, cells: new Map(READ_COLUMNS.filter((column) => heading.includes(column)).map((column) => [column, restoreFormula((cells[heading.indexOf(column)] ?? '').trim())])) })),
  };
}

function refused(problem: ImportProblem): ReadTable {
  return { problems: [problem], unknownColumns: [], rows: [] };
}

const isFilled = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== '');

/** "Owner kind " is owner_kind. */
const toColumnName = (text: string) => text.trim().toLowerCase().replaceAll(/[\s_-]+/g, '_');

function splitTable(content: string): string[][] | ImportProblem {
  const heading = content.split(/\r\n|\r|\n/).find((line) => line.trim() !== '') ?? '';
  if (heading === '') return { row: null, column: null, value: null, mend: 'There is no table here. Paste one with its heading, or upload a file' };
  const delimiter = heading.includes('\t') ? '\t' : heading.split(';').length > heading.split(',').length ? ';' : ',';
  try {
    return parse(content, { delimiter, relax_column_count: true, skip_empty_lines: false, relax_quotes: delimiter === '\t' });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : null;
    return { row: line, column: null, value: null, mend: 'From this line on the table cannot be told into cells: a quotation mark opens or closes where it should not. A cell with a quotation mark in it stands in quotation marks, and doubles its own' };
  }
}

function checkHeading(heading: readonly string[], row: number): ImportProblem[] {
  const problems: ImportProblem[] = [];
  for (const column of NEEDED_COLUMNS.filter((needed) => !heading.includes(needed))) problems.push({ row, column, value: null, mend: `There is no column ${column}. Name it in the heading, as the exported file does` });
  for (const column of READ_COLUMNS.filter((read) => heading.indexOf(read) !== heading.lastIndexOf(read))) problems.push({ row, column, value: null, mend: `The column ${column} is there twice. Keep one of them` });
  return problems;
}

function unknownOf(heading: readonly string[]): string[] {
  return [...new Set(heading.filter((name) => name !== '' && !READ_COLUMNS.some((read) => read === name) && !LET_BE_COLUMNS.includes(name)))];
}

function checkLength(row: number, cells: readonly string[], heading: readonly string[]): ImportProblem[] {
  const more = cells.slice(heading.length);
  if (!isFilled(more)) return [];
  return [{ row, column: null, value: more.map((cell) => cell.trim()).filter((cell) => cell !== '').join(', '), mend: `The row has ${cells.length} cells, its heading ${heading.length}. Put a cell that holds a comma into quotation marks` }];
}
