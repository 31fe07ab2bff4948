import { parseInstant } from '@/lib/db/sql-types';
import type { RowLayout } from '@/lib/schemas/tables/row-layout';
import type { ColumnType } from '@/lib/schemas/tables/table-definition';
import { readCopiedText } from './copied-text';
import { toCsvText } from './csv';
import { makeReadyCells, type ReadyCells } from './ready-cells';

const [TAB, LINE_FEED, QUOTE, APOSTROPHE, PLUS, COMMA, MINUS, POINT, ZERO, EQUALS, AT, BACKSLASH] = [9, 10, 34, 39, 43, 44, 45, 46, 48, 61, 64, 92] as const;
const [CARRIAGE_RETURN, SPACE, LETTER_N, LETTER_UPPER_T, LETTER_UPPER_Z, LETTER_T] = [13, 32, 78, 84, 90, 116] as const;
const FIRST_BEYOND_ASCII = 128;
/** What a cell may take more than twice its bytes: quotes around it, or `false` for `f`. */
const ROOM_A_CELL = 8;
/** What an ISO instant takes that lost its fraction of a second on the way. */
const ROOM_A_ROW = 64;
/** What a piece commonly grows by, and what is kept ready beyond that; more is made where it does not suffice. */
const [GROWTH, SLACK] = [1.25, 16_384] as const;

export type CsvPiece = { readonly bytes: Buffer; readonly rowCount: number };

/**
 * Turns what `COPY … TO STDOUT` gives into lines of CSV, byte for byte those that `toCsvRows` makes of the same rows. The greater part of
 * the bytes is passed on as it is; a cell becomes a string only where its text may be taken for a formula, ends in something other than
 * ASCII, or was written with backslashes. Columns that are found by a key are made once for each key.
 * @returns a function of one piece, which gives the lines of the rows that it completes
 * @throws Error where a row has a key that nothing was found by
 */
export function makeCsvFromCopy(layout: RowLayout): (piece: Buffer) => CsvPiece {
  const cells = layout.map((cell): Cell => ('by' in cell ? makeReadyCells(cell) : { type: cell.type, isPassedOn: PASSED_ON.has(cell.type) }));
  let rest: Buffer = Buffer.alloc(0);
  return (piece) => {
    const whole = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const end = whole.lastIndexOf(LINE_FEED) + 1;
    rest = whole.subarray(end);
    return toCsv(whole.subarray(0, end), cells);
  };
}

/** How a cell as it was copied becomes CSV. */
type Cell = { readonly type: ColumnType; readonly isPassedOn: boolean } | ReadyCells;

/** What a byte means for the cell it stands in: nothing, that it has to stand in quotes, that it was written with a backslash, or that it is over. */
const [QUOTED, ESCAPES, ENDS] = [1, 2, 4] as const;
const BYTES = new Uint8Array(256);
BYTES[QUOTE] = BYTES[COMMA] = QUOTED;
BYTES[BACKSLASH] = ESCAPES;
BYTES[TAB] = BYTES[LINE_FEED] = ENDS;

function toCsv(rows: Buffer, cells: readonly Cell[]): CsvPiece {
  let out = Buffer.allocUnsafe(Math.ceil(rows.length * GROWTH) + SLACK);
  let length = 0;
  let rowCount = 0;
  let at = 0;
  const ready = cells.reduce((sum, cell) => sum + ('of' in cell ? cell.longest : 0), 0);
  while (at < rows.length) {
    const room = (rows.indexOf(LINE_FEED, at) - at) * 2 + cells.length * ROOM_A_CELL + ROOM_A_ROW + ready;
    if (length + room > out.length) out = Buffer.concat([out.subarray(0, length)], out.length * 2 + room);
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      if (cell === undefined) continue;
      if (index > 0) out[length++] = COMMA;
      const from = at;
      const start = length;
      let byte = rows[at] ?? LINE_FEED;
      if ('of' in cell) {
        while (byte !== TAB && byte !== LINE_FEED) byte = rows[++at] ?? LINE_FEED;
        const ready = cell.of(rows, from, at);
        out.set(ready, start);
        length += ready.length;
      } else {
        // The cell is passed on while it is looked through, and written again where it cannot stay so.
        let found = 0;
        for (;;) {
          const meaning = BYTES[byte] ?? ENDS;
          if (meaning === ENDS) break;
          found |= meaning;
          out[length++] = byte;
          byte = rows[++at] ?? LINE_FEED;
        }
        if (at > from && (found > 0 || !cell.isPassedOn || isReadText(rows, from, at))) length = writeCell(cell.type, rows, from, at, out, start, found);
      }
      at++;
    }
    out[length++] = CARRIAGE_RETURN;
    out[length++] = LINE_FEED;
    rowCount++;
  }
  return { bytes: out.subarray(0, length), rowCount };
}

/** Types whose cells are CSV as they are copied, but for text that is found to be otherwise. */
const PASSED_ON: ReadonlySet<ColumnType> = new Set<ColumnType>(['text', 'list', 'date', 'integer']);

/** Writes one cell that is not empty, and gives the length reached. */
function writeCell(type: ColumnType, rows: Buffer, from: number, to: number, out: Buffer, length: number, found: number): number {
  if (to - from === 2 && rows[from] === BACKSLASH && rows[from + 1] === LETTER_N) return length;
  switch (type) {
    case 'text':
    case 'list':
      return found === QUOTED && !isReadText(rows, from, to) ? writeQuoted(rows, from, to, out, length) : writeReadText(rows, from, to, out, length);
    case 'money':
      return writePounds(rows, from, to, out, length);
    case 'instant':
      return writeInstant(rows, from, to, out, length);
    case 'decimal':
      return length + out.write(String(Number(rows.toString('latin1', from, to))), length, 'latin1');
    case 'boolean':
      return length + out.write(rows[from] === LETTER_T ? 'true' : 'false', length, 'latin1');
    case 'date':
    case 'integer':
      return length + rows.copy(out, length, from, to);
  }
}

/** Whether a text has to be read for what its ends are: it may be taken for a formula, have space at an end, or not be ASCII there. */
function isReadText(rows: Buffer, from: number, to: number): boolean {
  const [first = SPACE, last = SPACE] = [rows[from], rows[to - 1]];
  return (
    first === SPACE || last === SPACE || first >= FIRST_BEYOND_ASCII || last >= FIRST_BEYOND_ASCII ||
    first === APOSTROPHE || first === EQUALS || first === PLUS || first === MINUS || first === AT
  ); // prettier-ignore
}

function writeQuoted(rows: Buffer, from: number, to: number, out: Buffer, length: number): number {
  out[length++] = QUOTE;
  for (let at = from; at < to; at++) {
    const byte = rows[at] ?? 0;
    if (byte === QUOTE) out[length++] = QUOTE;
    out[length++] = byte;
  }
  out[length++] = QUOTE;
  return length;
}

function writeReadText(rows: Buffer, from: number, to: number, out: Buffer, length: number): number {
  return length + out.write(toCsvText(readCopiedText(rows, from, to)), length);
}

/** `2017-03-09 12:30:00.5+00` as `2017-03-09T12:30:00.500Z`. */
function writeInstant(rows: Buffer, from: number, to: number, out: Buffer, length: number): number {
  if (rows[from + 10] !== SPACE || rows[to - 3] !== PLUS) return length + out.write(parseInstant(rows.toString('latin1', from, to)), length, 'latin1');
  for (let at = from; at < from + 19; at++) out[length++] = rows[at] ?? 0;
  out[length - 9] = LETTER_UPPER_T;
  out[length++] = POINT;
  for (let at = from + 20; at < from + 23; at++) out[length++] = at < to - 3 ? (rows[at] ?? ZERO) : ZERO;
  out[length++] = LETTER_UPPER_Z;
  return length;
}

/** Whole pence as pounds: `-5` is `-0.05`. */
function writePounds(rows: Buffer, from: number, to: number, out: Buffer, length: number): number {
  let at = from;
  if (rows[at] === MINUS) {
    out[length++] = MINUS;
    at++;
  }
  if (to - at <= 2) out[length++] = ZERO;
  while (at < to - 2) out[length++] = rows[at++] ?? ZERO;
  out[length++] = POINT;
  if (to - at === 1) out[length++] = ZERO;
  while (at < to) out[length++] = rows[at++] ?? ZERO;
  return length;
}
