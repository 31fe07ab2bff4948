import type { TableRow } from '@/lib/schemas/tables/table-definition';

/** A cell of a row that says something else than it did. */
export type ChangedCell = { readonly column: string; readonly before: TableRow[string]; readonly after: TableRow[string] };

/** A row that was not there, is not there any more, or says something else. */
export type RowDifference =
  | { readonly kind: 'added' | 'gone'; readonly key: string; readonly row: TableRow }
  | { readonly kind: 'changed'; readonly key: string; readonly row: TableRow; readonly cells: readonly ChangedCell[] };

export type RowDifferences = {
  readonly added: number;
  readonly gone: number;
  readonly changed: number;
  /** The first of them, in the order of their keys. */
  readonly examples: readonly RowDifference[];
};

/**
 * What differs between two readings of a table, both in the order of its keys (by code point). Memory does not grow with the rows.
 * @param keyColumn the column that is different in every row
 * @param examplesMax how many differences are given one by one; the others are counted
 */
export async function compareRows(before: AsyncIterable<TableRow>, after: AsyncIterable<TableRow>, keyColumn: string, examplesMax: number): Promise<RowDifferences> {
  const counts = { added: 0, gone: 0, changed: 0 };
  const examples: RowDifference[] = [];
  const note = (difference: RowDifference) => {
    counts[difference.kind] += 1;
    if (examples.length < examplesMax) examples.push(difference);
  };
  const [left, right] = [before[Symbol.asyncIterator](), after[Symbol.asyncIterator]()];
  const keyOf = (row: TableRow) => String(row[keyColumn]);
  try {
    let [old, now] = [await nextOf(left), await nextOf(right)];
    while (old !== null || now !== null) {
      const order = old === null ? 1 : now === null ? -1 : Buffer.compare(Buffer.from(keyOf(old)), Buffer.from(keyOf(now)));
      if (old !== null && order < 0) note({ kind: 'gone', key: keyOf(old), row: old });
      else if (now !== null && order > 0) note({ kind: 'added', key: keyOf(now), row: now });
      else if (old !== null && now !== null) {
        const cells = changedCells(old, now);
        if (cells.length > 0) note({ kind: 'changed', key: keyOf(now), row: now, cells });
      }
      if (order <= 0) old = await nextOf(left);
      if (order >= 0) now = await nextOf(right);
    }
  } finally {
    await left.return?.();
    await right.return?.();
  }
  return { ...counts, examples };
}

async function nextOf(rows: AsyncIterator<TableRow>): Promise<TableRow | null> {
  const { done, value } = await rows.next();
  return done === true ? null : value;
}

function changedCells(old: TableRow, now: TableRow): ChangedCell[] {
  return Object.keys(now).flatMap((column) => {
    const [before, after] = [old[column] ?? null, now[column] ?? null];
    return before === after ? [] : [{ column, before, after }];
  });
}
