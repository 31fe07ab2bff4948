import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import { compareRows } from './compare-rows';

async function* stream(rows: readonly TableRow[]): AsyncGenerator<TableRow> {
  yield* rows;
}

const byKey = (a: TableRow, b: TableRow) => Buffer.compare(Buffer.from(String(a['key'])), Buffer.from(String(b['key'])));
const tableOf = fc.uniqueArray(fc.record({ key: fc.stringMatching(/^[a-cÀ😀-]{1,2}$/u), value: fc.constantFrom(1, 2, null) }), { selector: ({ key }) => key, maxLength: 12 }).map((rows) => [...rows].sort(byKey));

test('any two tables differ by the rows of the one, of the other, and those that both have and say otherwise', async () => {
  await fc.assert(
    fc.asyncProperty(tableOf, tableOf, async (before, after) => {
      const [old, now] = [new Map(before.map((row) => [row.key, row])), new Map(after.map((row) => [row.key, row]))];
      const expected = {
        added: after.filter(({ key }) => !old.has(key)).length,
        gone: before.filter(({ key }) => !now.has(key)).length,
        changed: after.filter(({ key, value }) => old.has(key) && old.get(key)?.value !== value).length,
      };
      const { examples, ...counts } = await compareRows(stream(before), stream(after), 'key', 3);
      expect(counts).toEqual(expected);
      expect(examples).toHaveLength(Math.min(3, expected.added + expected.gone + expected.changed));
    }),
  );
});

test('a changed row says what it said', async () => {
  const { examples } = await compareRows(stream([{ key: 'a', status: 'named', on: null }]), stream([{ key: 'a', status: 'delivering', on: null }]), 'key', 5);
  expect(examples).toEqual([{ kind: 'changed', key: 'a', row: { key: 'a', status: 'delivering', on: null }, cells: [{ column: 'status', before: 'named', after: 'delivering' }] }]);
});
