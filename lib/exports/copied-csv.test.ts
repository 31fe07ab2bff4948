import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toTableRow } from '@/lib/queries/tables/to-table-row';
import type { ColumnDefinition, ColumnType } from '@/lib/schemas/tables/table-definition';
import { makeCsvFromCopy } from './copied-csv';
import { toCsvRows } from './csv';

const TYPES: readonly ColumnType[] = ['text', 'list', 'date', 'instant', 'integer', 'decimal', 'money', 'boolean'];
const column = (name: string, type: ColumnType): ColumnDefinition => ({ name, type, label: name, description: 'A column.' });
const COLUMNS = TYPES.map((type) => column(type, type));

const instant = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
const text = fc.oneof(
  fc.string({ unit: 'binary' }).map((some) => some.replaceAll('\0', '')),
  fc.string(),
  fc.constantFrom('=1+1', '-5', '+44', "'=x", '@a', '\tx', '\r', 'a\\', '\\N', '\\.', ' a', 'a ', '\u00a0a', 'a\u2003', '\ufeffa', '＝x', 'a,b', 'say "x"', 'two\r\nlines', '\x01a', 'ends in é', 'é starts'),
);

/** A cell as the database has it, beside what the rows of the product make of it. */
const CELLS: Readonly<Record<ColumnType, fc.Arbitrary<{ copied: string; read: string | number | boolean }>>> = {
  text: text.map((read) => ({ copied: read, read })),
  list: text.map((read) => ({ copied: read, read })),
  date: instant.map((read) => ({ copied: read.slice(0, 10), read: read.slice(0, 10) })),
  instant: instant.map((read) => ({ copied: `${read.slice(0, 10)} ${read.slice(11, 19)}${read.slice(19, 23).replace(/\.?0+$/, '')}+00`, read })),
  integer: fc.integer().map((read) => ({ copied: String(read), read })),
  decimal: fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat(4)).map(([whole, places]) => ({ copied: (whole / 10_000).toFixed(4 + places), read: String(whole / 10_000) })),
  money: fc.oneof(fc.integer({ min: -100_000_000_000_000, max: 100_000_000_000_000 }), fc.integer({ min: -150, max: 150 })).map((read) => ({ copied: String(read), read })),
  boolean: fc.boolean().map((read) => ({ copied: read ? 't' : 'f', read })),
};

const anyRow = fc.tuple(...TYPES.map((type) => fc.option(CELLS[type])));

/** As PostgreSQL's documentation of COPY says that text is written. */
function asCopied(value: string): string {
  const letters: Readonly<Record<string, string>> = { '\\': '\\\\', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\v': '\\v' };
  return value.replace(/[\\\b\f\n\r\t\v]/g, (letter) => letters[letter] ?? letter);
}

test('what is copied becomes byte for byte what the rows become, wherever the pieces end', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), fc.array(fc.nat(400), { maxLength: 6 }), (rows, cuts) => {
      const copied = Buffer.from(rows.map((row) => `${row.map((cell) => (cell === null ? '\\N' : asCopied(cell.copied))).join('\t')}\n`).join(''));
      const toCsv = makeCsvFromCopy(COLUMNS);
      const ends = [...cuts.map((cut) => Math.min(cut, copied.length)).sort((a, b) => a - b), copied.length];
      const pieces = ends.map((end, index) => toCsv(copied.subarray(ends[index - 1] ?? 0, end)));
      const expected = toCsvRows(COLUMNS, rows.map((row) => toTableRow(COLUMNS, Object.fromEntries(row.map((cell, index) => [TYPES[index], cell?.read ?? null])))));
      expect(Buffer.concat(pieces.map(({ bytes }) => bytes)).toString()).toBe(expected);
      expect(pieces.reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(rows.length);
    }),
    { seed: 20170309, numRuns: 1_500 },
  );
}, 60_000);

test('columns that are found by a key stand where it stood, byte for byte as if they had been copied', () => {
  const owner = [column('owner', 'text'), column('paid', 'money'), column('cohort', 'text')];
  // "Aa" and "BB" are told apart only by their bytes.
  const keys = fc.uniqueArray(fc.oneof(text.filter((key) => key !== '' && key !== '\\N'), fc.constantFrom('Aa', 'BB', 'AaBB', 'BBAa')), { minLength: 1, maxLength: 8 });
  const found = fc.tuple(fc.option(text), fc.option(fc.nat(1_000_000)), fc.option(text));
  fc.assert(
    fc.property(keys, fc.array(found, { minLength: 8, maxLength: 8 }), fc.array(fc.tuple(fc.nat(), text), { maxLength: 12 }), (names, values, picks) => {
      const rowOf = (index: number) => toTableRow(owner, Object.fromEntries(owner.map(({ name }, at) => [name, values[index]?.[at] ?? null])));
      const layout = [column('first', 'text'), { by: 'owner_key', columns: owner, rows: new Map(names.map((name, index) => [name, rowOf(index)])) }];
      const rows = picks.map(([pick, first]) => ({ key: pick % names.length, first }));
      const copied = Buffer.from(rows.map(({ key, first }) => `${asCopied(first)}\t${asCopied(names[key] ?? '')}\n`).join(''));
      const all = [column('first', 'text'), ...owner];
      expect(makeCsvFromCopy(layout)(copied).bytes.toString()).toBe(toCsvRows(all, rows.map(({ key, first }) => ({ first: first === '' ? null : first, ...rowOf(key) }))));
    }),
    { seed: 20170309, numRuns: 1_000 },
  );
  expect(() => makeCsvFromCopy([{ by: 'owner_key', columns: owner, rows: new Map() }])(Buffer.from('wirral\n'))).toThrow('A row names owner_key "wirral"');
});

describe('a cell', () => {
  test.each([
    ['money', '1', '0.01'],
    ['money', '-5', '-0.05'],
    ['money', '10', '0.10'],
    ['money', '0', '0.00'],
    ['money', '1000000000000', '10000000000.00'],
    ['decimal', '0.8000', '0.8'],
    ['instant', '2017-03-09 00:00:00+00', '2017-03-09T00:00:00.000Z'],
    ['boolean', 'f', 'false'],
    ['text', '\\N', ''],
    ['text', '\\\\N', '\\N'],
    ['text', '=1', "'=1"],
    ['text', 'a, b', '"a, b"'],
  ] as const)('of %s copied as %s is written %s', (type, copied, written) => {
    expect(makeCsvFromCopy([{ name: 'x', type, label: 'X', description: 'X.' }])(Buffer.from(`${copied}\n`))).toEqual({ bytes: Buffer.from(`${written}\r\n`), rowCount: 1 });
  });
});
