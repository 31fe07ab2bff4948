import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { FILTER_NAMES, TABLE_NAMES, type TableName } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';
import { apiAddress, walkApi } from '@/tests/factories/ask-api';
import { withConnection } from '@/tests/factories/connect';
import { Random } from '@/tests/factories/random';
import { readAsCsvw, readAsDataPackage } from '@/tests/factories/read-bundle';
import { FORMS, readEveryForm, withoutApostrophe } from '@/tests/factories/read-every-form';
import { readExport, type ExportedFile } from '@/tests/factories/read-export';
import { readPage } from '@/tests/factories/read-page';
import type { Params } from '@/tests/factories/search-params';
import { howMany, seedOfRun } from '@/tests/setup/how-many';
import { enrichRegister } from './enrich-register';
import { compareText, loadRegister, type Register, type Row, type Value } from './independent-register';
import { INDEPENDENT_TABLES, type ExpectedRow } from './independent-tables';
import { lastInstantOf } from './london';

process.env['AUTH_SECRET'] = 'a secret of this test, long enough to be one';
process.env['API_REQUESTS_ANONYMOUS'] = '1000000';

/** Columns that other programs rely on. */
const PROMISED: Readonly<Record<TableName, string>> = {
  exemplars: 'slug name cohort trust_ods_codes trust_names regions footprint_codes status status_effective_on status_precision status_confidence status_source_id',
  'fast-followers':
    'reference trust_ods_code trust_name exemplar_slug exemplar_name cohort status status_effective_on status_precision status_confidence status_source_id replication_low replication_high',
  trusts: 'ods_code name kind is_foundation_trust region footprint_code footprint_name epr_supplier epr_product epr_status exemplar_slugs fast_follower_references latitude longitude',
  footprints: 'code name kind region trust_count exemplar_count fast_follower_count',
  funding:
    'entry_id owner_kind owner_reference owner_name cohort trust_ods_codes tranche_sequence amount_kind amount_gbp amount_qualifier effective_on effective_on_precision financial_year recorded_at confidence source_id source_title reverses_entry_id note',
  tranches:
    'tranche_id owner_kind owner_reference owner_name cohort trust_ods_codes tranche_sequence part condition original_baseline_gbp original_baseline_date current_baseline_gbp current_baseline_date forecast_gbp forecast_date claimed_gbp released_gbp received_gbp gates_open next_gate_due_on',
  systems: 'deployment_id ods_code trust_name system_class product supplier status host_ods_code effective_on effective_on_precision recorded_at confidence source_id note',
  maturity: 'assessment_id ods_code trust_name round measure value value_text effective_on effective_on_precision recorded_at confidence source_id note',
  statuses: 'subject_kind subject_reference status effective_on effective_on_precision recorded_at confidence source_id retracted_at note',
  sources: 'source_id kind publisher title published_on url',
  'programme-claims': 'measure cohort value value_qualifier effective_on effective_on_precision confidence source_id is_selected',
};

/** The columns that say which row it is; the last word of every order. */
const KEYS: Readonly<Record<TableName, string>> = {
  exemplars: 'slug',
  'fast-followers': 'reference',
  trusts: 'ods_code',
  footprints: 'code',
  funding: 'entry_id',
  tranches: 'tranche_id',
  statuses: 'event_id',
  systems: 'deployment_id',
  maturity: 'assessment_id',
  sources: 'source_id',
  'programme-claims': 'claim_id',
};

const MEDIA_TYPES = {
  csv: /^text\/csv; charset=utf-8/,
  'csv-excel': /^text\/csv; charset=utf-8/,
  json: /^application\/json; charset=utf-8/,
  ndjson: /^application\/x-ndjson; charset=utf-8/,
  xlsx: /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet$/,
  zip: /^application\/zip$/,
} as const satisfies Record<string, RegExp>;
const isMoney = (column: string) => column.endsWith('_gbp');
const SEED = seedOfRun();

type Asked = {
  readonly table: TableName;
  readonly q: string | null;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: { readonly column: string; readonly descending: boolean };
  readonly perPage: number;
  readonly asAt: string;
  readonly knownAt: string | null;
};

let register: Register;
let words: string[];
let instants: string[];
let days: string[];

beforeAll(async () => {
  register = await withConnection(async (client) => {
    await enrichRegister(client, new Random(SEED));
    return loadRegister(client);
  });
  const rows = Object.values(register).flatMap((table) => (Array.isArray(table) ? (table as Row[]) : []));
  const textsOf = (...columns: string[]) => [...new Set(rows.flatMap((row) => columns.flatMap((column) => (typeof row[column] === 'string' ? [row[column]] : []))))];
  words = [...new Set(textsOf('name', 'slug', 'reference', 'ods_code', 'code', 'title', 'note', 'statement', 'status').flatMap((text) => text.split(/\s+/)))].filter((word) => /^[\x21-\x7e£–½]+$/.test(word));
  instants = textsOf('recorded_at', 'retracted_at').sort();
  days = textsOf('effective_on', 'opened_on', 'closed_on', 'published_on').filter((day) => day >= '2016-01-01' && day <= '2022-12-31');
}, 120_000);

function knownAtOf({ knownAt }: Asked): string {
  if (knownAt === null) return register.revisionAt;
  return knownAt.length === 10 ? lastInstantOf(knownAt) : new Date(knownAt).toISOString();
}

/** The rows of a table by the second reading, those that the filters named let through. */
function narrow(rows: readonly ExpectedRow[], asked: Asked, except?: string): ExpectedRow[] {
  const sought = (asked.q ?? '').toLowerCase().split(/\s+/).filter((word) => word !== '');
  return rows.filter(
    (row) =>
      sought.every((word) => row.search.toLowerCase().includes(word)) &&
      Object.entries(asked.filters).every(
        ([name, values]) => name === except || values.some((value) => (value === 'not-recorded' ? row.facets[name]?.length === 0 : row.facets[name]?.includes(value))),
      ),
  );
}

function compareValues(a: Value | undefined, b: Value | undefined): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  return Number(a) - Number(b);
}

function inOrder(rows: readonly ExpectedRow[], { sort }: Asked): ExpectedRow[] {
  return [...rows].sort((a, b) => {
    const [x, y] = [a.values[sort.column] ?? null, b.values[sort.column] ?? null];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || compareText(a.key, b.key);
    return (sort.descending ? compareValues(y, x) : compareValues(x, y)) || compareText(a.key, b.key);
  });
}

/** A cell as a file writes it, apart from the apostrophe before what looks like a formula. */
function toCell(column: string, value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  return isMoney(column) ? Number(value).toFixed(2) : String(value);
}

function toParams(asked: Asked): Params {
  return {
    q: asked.q,
    ...asked.filters,
    sort: (asked.sort.descending ? '-' : '') + asked.sort.column,
    asAt: asked.asAt,
    knownAt: asked.knownAt,
  };
}

function cellsOf(file: ExportedFile): string[][] {
  return parse(file.bytes, { bom: true, relax_quotes: false, record_delimiter: '\r\n' });
}

async function checkCsv(asked: Asked, expected: readonly ExpectedRow[]): Promise<ExportedFile> {
  const file = await readExport(asked.table, toParams(asked));
  expect(file.status).toBe(200);
  expect(file.text.startsWith('\uFEFF')).toBe(false);
  const [header = [], ...body] = cellsOf(file);
  expect(header).toEqual(TABLE_DEFINITIONS[asked.table].columns.map(({ name }) => name));
  for (const column of PROMISED[asked.table].split(' ')) expect(header).toContain(column);
  const isText = (column: string, value: Value | undefined) => typeof value === 'string' && !/_(on|at|date)$/.test(column);
  const cells = expected.map(({ values }) => header.map((column) => toCell(column, values[column])));
  expect(body.map((row, index) => row.map((cell, at) => (isText(header[at] ?? '', expected[index]?.values[header[at] ?? '']) ? withoutApostrophe(cell) : cell)))).toEqual(cells);
  for (const row of body) for (const [index, cell] of row.entries()) if (!/^-?\d+(\.\d+)?$/.test(cell)) expect(cell, header[index]).not.toMatch(/^[=+\-@\t\r\0＝＋－＠]/);
  return file;
}

/** Page, files and the second reading agree about one question. */
async function checkEverything(asked: Asked): Promise<void> {
  const moment = { asAt: asked.asAt, knownAt: knownAtOf(asked) };
  const all = INDEPENDENT_TABLES[asked.table](register, moment);
  const expected = inOrder(narrow(all, asked), asked);
  const values = expected.map((row) => row.values);

  const shown: Row[] = [];
  const first = await readPage(asked.table, { ...toParams(asked), perPage: asked.perPage });
  expect(first.ignored).toEqual([]);
  expect(first.total).toBe(expected.length);
  expect(first.pageCount).toBe(Math.max(1, Math.ceil(expected.length / asked.perPage)));
  for (let page = 1; page <= first.pageCount; page++) {
    const { rows, total } = page === 1 ? first : await readPage(asked.table, { ...toParams(asked), perPage: asked.perPage, page });
    expect(total).toBe(expected.length);
    shown.push(...rows);
  }
  expect(shown).toEqual(values);

  for (const { name } of TABLE_DEFINITIONS[asked.table].filters) {
    const tally = new Map<string | null, number>();
    for (const row of narrow(all, asked, name)) {
      const has = row.facets[name] ?? [];
      for (const value of has.length === 0 ? [null] : has) tally.set(value, (tally.get(value) ?? 0) + 1);
    }
    expect(new Map((first.facets[name] ?? []).map(({ value, count }) => [value, count])), name).toEqual(tally);
  }

  await checkCsv(asked, expected);
  const { rows, checksums, files, bundle } = await readEveryForm(asked.table, toParams(asked));
  for (const [form, read] of Object.entries(rows)) expect(read, form).toEqual(values);
  if (howMany({ inTest: 0, inSoak: 1 }) === 1) {
    expect(await readAsDataPackage(asked.table, bundle)).toEqual(values);
    expect(await readAsCsvw(asked.table, bundle)).toEqual(values);
  }
  const served: Row[] = [];
  for await (const page of walkApi(apiAddress(asked.table, { ...toParams(asked), limit: asked.perPage }))) served.push(...page.rows);
  expect(served).toEqual(values);
  expect(files['csv-excel'].text).toBe(`\uFEFF${files.csv.text}`);
  const sha256 = checksums['csv'] ?? '';
  expect([...new Set(Object.values(checksums))], JSON.stringify(checksums)).toEqual([sha256]);

  const { meta } = JSON.parse(files.json.text) as { meta: Record<string, unknown> };
  expect(meta).toMatchObject({
    table: asked.table,
    as_at: asked.asAt,
    known_at: moment.knownAt,
    filters: { ...(asked.q === null ? {} : { q: asked.q }), ...Object.fromEntries(Object.entries(asked.filters).map(([name, given]) => [name, [...new Set(given)].sort()])) },
    row_count: expected.length,
    sha256,
  });
  for (const format of FORMS) {
    const file = files[format];
    expect(file.status).toBe(200);
    expect(file.headers.get('Content-Type')).toMatch(MEDIA_TYPES[format]);
    const extension = format === 'csv-excel' ? 'csv' : format;
    expect(file.headers.get('Content-Disposition')).toBe(`attachment; filename="gde_${asked.table}_as-at-${asked.asAt}_${sha256.slice(0, 12)}.${extension}"`);
    expect(file.headers.get('Gde-Row-Count')).toBe(String(expected.length));
    expect(file.headers.get('Gde-As-At')).toBe(asked.asAt);
    expect(file.headers.get('Gde-Known-At')).toBe(moment.knownAt);
    expect(file.headers.get('Gde-Ignored-Parameters')).toBe('0');
    expect(file.headers.get('X-Content-Type-Options')).toBe('nosniff');
  }
}

function questionOf(table: TableName): fc.Arbitrary<Asked> {
  const { filters, columns } = TABLE_DEFINITIONS[table];
  const day = fc.date({ min: new Date('2016-01-01'), max: new Date('2022-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const instant = fc.tuple(fc.constantFrom(...instants), fc.constantFrom(-1, 0, 0, 1)).map(([at, shift]) => new Date(Date.parse(at) + shift).toISOString());
  const word = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words).chain((text) => fc.tuple(fc.nat(Math.max(0, text.length - 1)), fc.integer({ min: 1, max: 6 })).map(([from, length]) => text.slice(from, from + length))) },
    { weight: 1, arbitrary: fc.constantFrom('%', '_', "'", '"', '\\', ';', '--', 'ROYAL', 'nhs', '£', '🏥') },
  );
  const q = fc.option(fc.array(word, { minLength: 1, maxLength: 2 }).map((some) => some.join(' ').trim()).filter((text) => text !== ''), { freq: 2 });
  const recorded: Readonly<Record<string, readonly string[]>> = {
    region: register.region.map(({ slug }) => String(slug)),
    supplier: register.supplier.map(({ slug }) => String(slug)),
    footprint: register.footprint.filter(({ kind_key: kind }) => kind === 'stp').map(({ code }) => String(code)),
    kind: register.footprint_kind.map(({ key }) => String(key)),
  };
  const narrowings = filters.map((filter) => {
    const choices = [...(filter.values ?? recorded[filter.name] ?? []), ...(filter.mayBeNotRecorded ? ['not-recorded', 'not-recorded'] : [])];
    return fc.option(fc.uniqueArray(fc.constantFrom(...choices), { minLength: 1, maxLength: 6 }), { freq: 1, nil: null }).map((values) => [filter.name, values] as const);
  });
  return fc.record({
    table: fc.constant(table),
    q: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: q }),
    filters: fc
      .tuple(fc.integer({ min: 0, max: 2 }), fc.shuffledSubarray(narrowings.map((_, index) => index)), fc.tuple(...narrowings))
      .map(([many, order, given]) => Object.fromEntries(order.slice(0, many).flatMap((index) => (given[index]?.[1] ? [[given[index][0], given[index][1]]] : [])))),
    sort: fc.record({ column: fc.constantFrom(...columns.map(({ name }) => name)), descending: fc.boolean() }),
    perPage: fc.constantFrom(25, 50, 100, 250),
    asAt: fc.oneof({ weight: 2, arbitrary: day }, { weight: 1, arbitrary: fc.constantFrom(...days) }, { weight: 1, arbitrary: fc.constant('2022-12-31') }),
    knownAt: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: day }, { weight: 3, arbitrary: instant }),
  });
}

describe.each(TABLE_NAMES)('%s', (table) => {
  test(
    'any question has one answer, on its pages, in its files and by a second reading',
    async () => {
      await fc.assert(fc.asyncProperty(questionOf(table), checkEverything), { seed: SEED, numRuns: howMany({ inTest: 8, inSoak: 100 }), verbose: 1 });
    },
    1_200_000,
  );

  test('every column sorts both ways, unknown values last', async () => {
    for (const { name: column } of TABLE_DEFINITIONS[table].columns) {
      for (const descending of [false, true]) {
        const asked: Asked = { table, q: null, filters: {}, sort: { column, descending }, perPage: 25, asAt: '2022-12-31', knownAt: null };
        await checkCsv(asked, inOrder(INDEPENDENT_TABLES[table](register, { asAt: asked.asAt, knownAt: knownAtOf(asked) }), asked));
      }
    }
  });

  test('every value of every filter shows as many rows as its count says', async () => {
    const moment = { asAt: '2018-06-30', knownAt: register.revisionAt };
    const all = INDEPENDENT_TABLES[table](register, moment);
    const { facets } = await readPage(table, { asAt: moment.asAt });
    for (const name of FILTER_NAMES) {
      for (const { value, count } of facets[name] ?? []) {
        const given = value ?? 'not-recorded';
        const { total, rows, ignored } = await readPage(table, { asAt: moment.asAt, [name]: given, perPage: 250 });
        expect({ name, given, total, ignored }).toEqual({ name, given, total: count, ignored: [] });
        const asked: Asked = { table, q: null, filters: { [name]: [given] }, sort: TABLE_DEFINITIONS[table].defaultSort, perPage: 250, asAt: moment.asAt, knownAt: null };
        expect(rows).toEqual(inOrder(narrow(all, asked), asked).slice(0, 250).map((row) => row.values));
      }
    }
  });

  test(`each row has a key of its own, in the column ${KEYS[table]} or beside it`, async () => {
    const rows = INDEPENDENT_TABLES[table](register, { asAt: '2022-12-31', knownAt: register.revisionAt });
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    for (const row of rows) expect(row.values[KEYS[table]]).toBe(row.key);
  });
});
