import { foundBy, type FoundCells } from '@/lib/schemas/tables/row-layout';
import { readCopiedText } from './copied-text';
import { toCsvCells } from './csv';

/** Cells of CSV that are made once for each key and put wherever it stands. */
export type ReadyCells = {
  /** Bytes of the longest of them. */
  readonly longest: number;
  /** Those of the key that stands in some rows from one byte up to another. @throws Error where nothing was found by it */
  readonly of: (rows: Buffer, from: number, to: number) => Buffer;
};

type Made = { readonly key: Buffer; readonly cells: Buffer; readonly next: Made | undefined };

/** Makes the cells of the columns that are found by a key, with commas between them. They are looked up by its bytes: to read a text of each key of a million rows takes longer than to write the cells. */
export function makeReadyCells(found: FoundCells): ReadyCells {
  const cellsOf = (key: string) => Buffer.from(toCsvCells(found.columns, foundBy(found, key)).join(','));
  const made = new Map<number, Made>();
  return {
    longest: Math.max(0, ...[...found.rows.keys()].map((key) => cellsOf(key).length)),
    of: (rows, from, to) => {
      let hash = 0;
      for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (rows[at] ?? 0)) | 0;
      const first = made.get(hash);
      for (let one = first; one !== undefined; one = one.next) if (isKey(one.key, rows, from, to)) return one.cells;
      const cells = cellsOf(readCopiedText(rows, from, to));
      made.set(hash, { key: Buffer.from(rows.subarray(from, to)), cells, next: first });
      return cells;
    },
  };
}

function isKey(key: Buffer, rows: Buffer, from: number, to: number): boolean {
  if (key.length !== to - from) return false;
  for (let at = 0; at < key.length; at++) if (key[at] !== rows[from + at]) return false;
  return true;
}
