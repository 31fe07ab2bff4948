import type { ColumnType } from '@/lib/schemas/tables/table-definition';
import { neutraliseFormula } from '../neutralise-formula';

/** Places of the cell formats in the workbook's styles. */
export const CELL_STYLES = { plain: 0, heading: 1, text: 2, date: 3, instant: 4, money: 5, wrapped: 6, title: 7 } as const;

export type CellStyle = keyof typeof CELL_STYLES;

/** What the format lets one cell hold. */
const TEXT_LENGTH_MAX = 32_767;
const CUT = ' […]';
/** Days are counted from here; what the format says of days before March 1900 is wrong, so those are written as text. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_DAY_COUNTED = '1900-03-01';
const DAY_MS = 86_400_000;
/** Added to an instant, whose fraction of a day is hardly ever exact: readers that cut and readers that round then get its very millisecond. */
const NOT_CUT_MS = 0.01;

/** The letters of a column of a sheet, from 0: `A`, …, `Z`, `AA`. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** A value of a table as a cell: numbers as numbers, days as days, text as text, and nothing where nothing is recorded. */
export function toCell(reference: string, type: ColumnType, value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return `<c r="${reference}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return numberCell(reference, type === 'money' ? 'money' : 'plain', value);
  if ((type === 'date' || type === 'instant') && value >= FIRST_DAY_COUNTED) return numberCell(reference, type, (Date.parse(value) - DAY_ZERO + (type === 'instant' ? NOT_CUT_MS : 0)) / DAY_MS);
  return textCell(reference, type === 'text' || type === 'list' ? neutraliseFormula(value) : value, 'text');
}

/** A text as a cell. */
export function textCell(reference: string, text: string, style: CellStyle): string {
  const kept = text.length > TEXT_LENGTH_MAX ? text.slice(0, TEXT_LENGTH_MAX - CUT.length) + CUT : text;
  return `<c r="${reference}" s="${CELL_STYLES[style]}" t="inlineStr"><is><t xml:space="preserve">${toXmlText(kept)}</t></is></c>`;
}

/** A number as a cell. */
export function numberCell(reference: string, style: CellStyle, value: number): string {
  return `<c r="${reference}" s="${CELL_STYLES[style]}"><v>${value}</v></c>`;
}

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** Text as XML. Characters that XML cannot hold are written `_x0001_`, and what already looks so is kept apart, as the format has it. */
function toXmlText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>\r]/g, (character) => MARKUP[character] ?? character)
    .replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
