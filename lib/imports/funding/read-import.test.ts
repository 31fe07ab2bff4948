import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONFIDENCES } from '@/lib/domain/evidence/confidence';
import { LEDGER_KINDS } from '@/lib/domain/funding/ledger-kind';
import { toCsvHeader, toCsvRows } from '@/lib/exports/csv';
import { FUNDING_TABLE } from '@/lib/schemas/tables/funding-table';
import { readImportRow } from './read-import-row';
import { readImportTable } from './read-import-table';

const HEADING = ['owner_kind', 'owner_reference', 'amount_kind', 'amount_gbp', 'amount_qualifier', 'effective_on', 'confidence', 'source_id', 'note'];
const ROW = ['exemplar', 'salford-royal', 'received', '£2.5m', 'exact', '2017-07-01', 'named_report', 'HSJ-2017-05', 'First, of two'];
const QUOTED = ROW.map((cell) => (cell.includes(',') ? `"${cell}"` : cell));

const ENTRY = {
  owner: { kind: 'exemplar', reference: 'salford-royal' },
  kind: 'received',
  amountPence: 250_000_000n,
  amountHighPence: null,
  qualifier: 'exact',
  isReversal: false,
  trancheSequence: null,
  effectiveOn: { on: '2017-07-01', precision: 'day' },
  confidence: 'named_report',
  sourceId: 'HSJ-2017-05',
  note: 'First, of two',
};

/** A table of one row, with some of its cells changed. */
function rowWith(change: Readonly<Record<string, string>>) {
  const names = [...new Set([...HEADING, ...Object.keys(change)])];
  const cells = names.map((name) => change[name] ?? ROW[HEADING.indexOf(name)] ?? '');
  const { rows, problems } = readImportTable([names, cells].map((line) => line.join('\t')).join('\n'));
  expect(problems).toEqual([]);
  const [row] = rows.map(readImportRow);
  if (row === undefined) throw new Error('The table has no row.');
  return row;
}

describe('a table', () => {
  test.each([
    ['commas and line feeds', [HEADING.join(','), QUOTED.join(',')].join('\n')],
    ['carriage returns', [HEADING.join(','), QUOTED.join(','), ''].join('\r\n')],
    ['a byte order mark', `\uFEFF${[HEADING.join(','), QUOTED.join(',')].join('\n')}`],
    ['semicolons', [HEADING.join(';'), ROW.join(';')].join('\n')],
    ['tabs, as cells are copied', [HEADING.join('\t'), ROW.join('\t')].join('\n')],
    ['every cell quoted', [HEADING, ROW].map((line) => line.map((cell) => `"${cell}"`).join(',')).join('\n')],
    ['a heading as people write one', [HEADING.map((name) => ` ${name.toUpperCase().replaceAll('_', ' ')} `).join(','), QUOTED.join(',')].join('\n')],
    ['empty columns after it', [`${HEADING.join(',')},,`, `${QUOTED.join(',')},,`].join('\n')],
  ])('with %s is read', (_what, text) => {
    const table = readImportTable(text);
    expect(table).toMatchObject({ problems: [], unknownColumns: [] });
    expect(table.rows.map(readImportRow)).toEqual([{ row: 2, entry: ENTRY, problems: [] }]);
  });

  test('numbers its rows as a spreadsheet does, empty ones and lines within a cell among them', () => {
    const text = ['', HEADING.join(','), QUOTED.join(','), ',,,,,,,,', [...QUOTED.slice(0, 8), '"Two\nlines"'].join(',')].join('\n');
    expect(readImportTable(text).rows.map(({ row, cells }) => [row, cells.get('note')])).toEqual([
      [3, 'First, of two'],
      [5, 'Two\nlines'],
    ]);
  });

  test('names every column that is missing, there twice, or none of the ledger’s', () => {
    const { problems, unknownColumns, rows } = readImportTable('owner_kind,amount_gbp,amount_gbp,colour,owner_name\nexemplar,1,2,red,Salford');
    expect(rows).toEqual([]);
    expect(unknownColumns).toEqual(['colour']);
    expect(problems.map(({ column }) => column)).toEqual(['owner_reference', 'amount_kind', 'amount_qualifier', 'effective_on', 'confidence', 'source_id', 'amount_gbp']);
  });

  test.each([
    ['', /^There is no table here/],
    [' \n\t\n', /^There is no table here/],
    [HEADING.join(','), /^The table has a heading and no rows/],
    [[HEADING.join(','), ...Array.from({ length: 2_001 }, () => QUOTED.join(','))].join('\n'), /^The table has 2,001 rows, and up to 2,000 are taken at once/],
    [`${HEADING.join(',')}\n"exemplar,salford-royal`, /quotation mark/],
  ])('that is none is refused: %#', (text, mend) => {
    expect(readImportTable(text)).toMatchObject({ rows: [], problems: [{ mend: expect.stringMatching(mend) as unknown }] });
  });

  test('of two thousand rows is taken', () => {
    expect(readImportTable([HEADING.join(','), ...Array.from({ length: 2_000 }, () => QUOTED.join(','))].join('\n'))).toMatchObject({ problems: [], rows: { length: 2_000 } });
  });

  test('of which a row has more cells than the heading is not told wrongly', () => {
    expect(readImportTable([HEADING.join(','), ROW.join(',')].join('\n')).problems).toEqual([{ row: 2, column: null, value: 'of two', mend: 'The row has 10 cells, its heading 9. Put a cell that holds a comma into quotation marks' }]);
  });
});

describe('a row', () => {
  test.each<[Record<string, string>, object]>([
    [{ amount_gbp: '2.5 million' }, { amountPence: 250_000_000n }],
    [{ amount_gbp: "'-5", amount_kind: 'Received', reverses_entry_id: 'an-entry' }, { amountPence: 500n, isReversal: true, kind: 'received' }],
    [{ amount_gbp: '-2500000.00', amount_high_gbp: '-4000000.00', amount_qualifier: 'at_least' }, { qualifier: 'at_least', amountPence: 250_000_000n, amountHighPence: 400_000_000n, isReversal: true }],
    [{ amount_gbp: '0.00', reverses_entry_id: 'an-entry' }, { amountPence: 0n, isReversal: true }],
    [{ amount_qualifier: 'about', amount_high_gbp: '£4m' }, { qualifier: 'about', amountHighPence: 400_000_000n }],
    [{ effective_on: '1/7/2017' }, { effectiveOn: { on: '2017-07-01', precision: 'day' } }],
    [{ effective_on: '2017-07-01', effective_on_precision: 'month' }, { effectiveOn: { on: '2017-07-01', precision: 'month' } }],
    [{ effective_on: '2017-01-01', effective_on_precision: 'year' }, { effectiveOn: { on: '2017-01-01', precision: 'year' } }],
    [{ effective_on: 'July 2017' }, { effectiveOn: { on: '2017-07-01', precision: 'month' } }],
    [{ owner_kind: 'programme', owner_reference: '' }, { owner: { kind: 'programme', reference: null } }],
    [{ owner_kind: 'cohort', owner_reference: 'Ambulance' }, { owner: { kind: 'cohort', reference: 'ambulance' } }],
    [{ owner_kind: 'fast_follower', owner_reference: 'FF-pennine-salford' }, { owner: { kind: 'fast_follower', reference: 'FF-pennine-salford' } }],
    [{ tranche_sequence: '2' }, { trancheSequence: 2 }],
    [{ note: "'=1+1" }, { note: '=1+1' }],
    [{ note: '' }, { note: null }],
  ])('with %o is an entry', (change, entry) => {
    expect(rowWith(change)).toEqual({ row: 2, entry: { ...ENTRY, ...entry }, problems: [] });
  });

  test.each<[Record<string, string>, string, RegExp]>([
    [{ owner_kind: 'trust' }, 'owner_kind', /^Write exemplar, fast_follower, cohort or programme$/],
    [{ owner_reference: '' }, 'owner_reference', /reference of the exemplar/],
    [{ owner_kind: 'cohort', owner_reference: 'community' }, 'owner_reference', /acute, mental_health, ambulance, place_based/],
    [{ owner_kind: 'programme' }, 'owner_reference', /^Leave this empty/],
    [{ amount_kind: 'paid' }, 'amount_kind', /^Write ceiling, approved/],
    [{ amount_gbp: '' }, 'amount_gbp', /^Write the amount/],
    [{ amount_gbp: '2,5' }, 'amount_gbp', /could be read in two ways/],
    [{ amount_gbp: '£10bn 1' }, 'amount_gbp', /is not an amount/],
    [{ amount_high_gbp: '5' }, 'amount_high_gbp', /has no second end/],
    [{ amount_qualifier: 'about', amount_high_gbp: '1' }, 'amount_high_gbp', /must be more than the amount/],
    [{ amount_qualifier: 'roughly' }, 'amount_qualifier', /^Write exact, up_to, about or at_least$/],
    [{ effective_on: '31/2/2017' }, 'effective_on', /is not a date/],
    [{ effective_on: '2017-07-15', effective_on_precision: 'month' }, 'effective_on_precision', /known to the day/],
    [{ effective_on: 'July 2017', effective_on_precision: 'day' }, 'effective_on_precision', /known to the month/],
    [{ effective_on_precision: 'week' }, 'effective_on_precision', /^Write day, month or year$/],
    [{ confidence: 'sure' }, 'confidence', /^Write official_record/],
    [{ source_id: '' }, 'source_id', /^Write the reference of the source/],
    [{ tranche_sequence: 'first' }, 'tranche_sequence', /number of the tranche/],
    [{ note: 'x'.repeat(2_001) }, 'note', /2,000 characters/],
  ])('with %o names that column, and how it is mended', (change, column, mend) => {
    expect(rowWith(change).problems).toEqual([{ row: 2, column, value: change[column] === '' ? null : (change[column] ?? ROW[HEADING.indexOf(column)]), mend: expect.stringMatching(mend) as unknown }]);
  });

  test('with a fault in every column tells them all at once', () => {
    const wrong = Object.fromEntries([...HEADING.filter((name) => name !== 'note'), 'tranche_sequence', 'effective_on_precision', 'amount_high_gbp'].map((name) => [name, 'wrong']));
    expect(rowWith(wrong).problems.map(({ column }) => column).toSorted()).toEqual(Object.keys(wrong).filter((name) => name !== 'owner_reference' && name !== 'source_id').toSorted());
  });

  test('that a file of ours holds is the entry that it was written from, whatever its texts', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((value) => value.trim().replaceAll('\u0000', '').replaceAll(/\r\n?/g, '\n')).filter((value) => value.trim() === value && value !== '');
    const entry = fc.record({
      kind: fc.constantFrom(...LEDGER_KINDS),
      amountPence: fc.bigInt({ min: 0n, max: 1_000_000_000_000n }),
      confidence: fc.constantFrom(...CONFIDENCES),
      trancheSequence: fc.option(fc.integer({ min: 1, max: 99 })),
      reference: text.filter((value) => value.length <= 60),
      sourceId: text,
      note: fc.option(fc.oneof(text, text.map((value) => `=${value}`), text.map((value) => `'@${value}`))),
      on: fc.date({ min: new Date('2000-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), (entries) => {
        const rows = entries.map((one) => ({
          entry_id: 'an-entry', owner_kind: 'exemplar', owner_reference: one.reference, owner_name: 'A name, of whom', trust_ods_codes: 'RM3;RBL', tranche_sequence: one.trancheSequence,
          amount_kind: one.kind, amount_gbp: Number(one.amountPence) / 100, amount_qualifier: 'exact', effective_on: one.on, effective_on_precision: 'day', confidence: one.confidence, source_id: one.sourceId, note: one.note,
        })); // prettier-ignore
        const table = readImportTable(toCsvHeader(FUNDING_TABLE.columns) + toCsvRows(FUNDING_TABLE.columns, rows));
        expect(table).toMatchObject({ problems: [], unknownColumns: [] });
        expect(table.rows.map(readImportRow)).toEqual(
          entries.map(({ reference, on, ...said }, index) => ({
            row: index + 2,
            entry: { ...said, owner: { kind: 'exemplar', reference }, amountHighPence: null, qualifier: 'exact', isReversal: false, effectiveOn: { on, precision: 'day' } },
            problems: [],
          })),
        );
      }),
      { seed: 20160907, numRuns: 200 },
    );
  });
});
