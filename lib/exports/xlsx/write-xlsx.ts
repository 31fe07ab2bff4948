import type { ColumnDefinition, TableRow } from '@/lib/schemas/tables/table-definition';
import { describeExport } from '../describe-export';
import type { ExportRequest, RowsChecked } from '../export-statement';
import { inChunks } from '../in-chunks';
import { writeZip, type ZipEntry } from '../write-zip';
import { columnLetters, numberCell, textCell, toCell } from './cell';
import { SHEET_END, sheetPath, sheetStart, WORKBOOK_PARTS } from './workbook-parts';

/** Rows of a sheet of the format, less the one of the headings. */
export const XLSX_ROWS_MAX = 1_048_575;

/** Of a column, in characters. */
const WIDTH: Readonly<Record<ColumnDefinition['type'], number>> = { text: 24, list: 24, date: 12, instant: 24, integer: 12, decimal: 12, money: 18, boolean: 12 };
const WIDTH_MAX = 60;

/** A workbook of three sheets: what the file is, the rows, and what each column means. */
export function writeXlsx(request: ExportRequest, checked: RowsChecked, rows: AsyncIterable<TableRow>): AsyncGenerator<Uint8Array> {
  const parts = Object.entries(WORKBOOK_PARTS).map(([name, text]): ZipEntry => ({ name, pieces: () => one(text) }));
  return writeZip([
    ...parts,
    { name: sheetPath('Cover'), pieces: () => one(coverSheet(request, checked)) },
    { name: sheetPath('Data'), pieces: () => dataSheet(request.definition.columns, rows) },
    { name: sheetPath('Dictionary'), pieces: () => one(dictionarySheet(request.definition.columns)) },
  ]);
}

function coverSheet(request: ExportRequest, checked: RowsChecked): string {
  const lines = describeExport(request, checked, 'xlsx').map(({ label, text }, index) => row(index + 3, textCell(`A${index + 3}`, label, 'heading') + textCell(`B${index + 3}`, text, 'wrapped')));
  return sheetStart([24, 90], 0) + row(1, textCell('A1', request.definition.title, 'title')) + lines.join('') + SHEET_END;
}

async function* dataSheet(columns: readonly ColumnDefinition[], rows: AsyncIterable<TableRow>): AsyncGenerator<string> {
  const letters = columns.map((_, index) => columnLetters(index));
  const widths = columns.map(({ name, type }) => Math.min(WIDTH_MAX, Math.max(WIDTH[type], name.length + 3)));
  yield sheetStart(widths, 1) + row(1, columns.map(({ name }, index) => textCell(`${letters[index]}1`, name, 'heading')).join(''));
  let number = 1;
  for await (const chunk of inChunks(rows)) {
    yield chunk
      .map((values) => {
        number++;
        return row(number, columns.map(({ name, type }, index) => toCell(`${letters[index]}${number}`, type, values[name] ?? null)).join(''));
      })
      .join('');
  }
  yield SHEET_END;
}

function dictionarySheet(columns: readonly ColumnDefinition[]): string {
  const headings = ['column', 'position', 'label', 'type', 'meaning'].map((text, index) => textCell(`${columnLetters(index)}1`, text, 'heading')).join('');
  const lines = columns.map(({ name, label, type, description }, index) => {
    const at = index + 2;
    return row(at, textCell(`A${at}`, name, 'text') + numberCell(`B${at}`, 'plain', index + 1) + textCell(`C${at}`, label, 'text') + textCell(`D${at}`, type, 'text') + textCell(`E${at}`, description, 'wrapped'));
  });
  return sheetStart([28, 10, 28, 12, 90], 1) + row(1, headings) + lines.join('') + SHEET_END;
}

function row(number: number, cells: string): string {
  return `<row r="${number}">${cells}</row>`;
}

async function* one(text: string): AsyncGenerator<string> {
  yield text;
}
