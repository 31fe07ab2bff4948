import 'server-only';
import { remember } from '@/lib/cache';
import { copyRows } from '@/lib/db/copy-rows';
import { queryRows } from '@/lib/db/query-rows';
import { sql, type Sql } from '@/lib/db/sql';
import { streamRows } from '@/lib/db/stream-rows';
import type { StreamOptions } from '@/lib/db/streaming-connection';
import type { Reading } from '@/lib/queries/reading';
import type { IgnoredParameter } from '@/lib/schemas/raw-params';
import type { TableQuery } from '@/lib/schemas/table-query';
import type { CopiedRows, FoundCells, RowLayout } from '@/lib/schemas/tables/row-layout';
import type { FilterName, TableDefinition, TableName, TableRow } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';
import { listRecordedValues, recogniseFilters, type RecordedValue } from './recognise-filters';
import { TABLE_SOURCES } from './table-sources';
import type { FoundColumns } from './table-source';
import { countsStatement, isWholeInOrder, layoutOf, rowsStatement, wholeInOrderStatement } from './table-statement';
import { toTableRow, toWholeRow } from './to-table-row';

/** A choice of a filter: how many rows it would show. `value` null is "not recorded". */
export type FacetChoice = { readonly value: string | null; readonly label: string | null; readonly count: number };

export type TablePage = {
  readonly table: TableName;
  /** What was asked, without the values that no record has. */
  readonly query: TableQuery;
  readonly ignored: readonly IgnoredParameter[];
  readonly rows: readonly TableRow[];
  readonly total: number;
  readonly pageCount: number;
  readonly facets: Readonly<Partial<Record<FilterName, readonly FacetChoice[]>>>;
};

/** How long a file may take to read, in milliseconds. */
const EXPORT_TIMEOUT_MS = 30 * 60_000;

/** One page of a table, with its total and the counts of its filters. A page past the last is the last. */
export async function readTablePage(reading: Reading, table: TableName, asked: TableQuery): Promise<TablePage> {
  return remember(keyOf('table page', reading, table, asked), async () => {
    const definition = TABLE_DEFINITIONS[table];
    const source = TABLE_SOURCES[table];
    const recorded = await readRecordedValues(reading, table);
    const recognised = recogniseFilters(definition, asked, recorded);
    const readPage = (page: number) => {
      const range = { limit: asked.perPage, offset: (page - 1) * asked.perPage };
      return queryRows<Record<string, unknown>>(rowsStatement(definition, source, reading, recognised.query, range));
    };
    const [counts, found] = await Promise.all([
      queryRows<{ filter: FilterName | null; value: string | null; n: number }>(countsStatement(source, reading, recognised.query)),
      readPage(asked.page),
    ]);
    const total = counts.find(({ filter }) => filter === null)?.n ?? 0;
    const pageCount = Math.max(1, Math.ceil(total / asked.perPage));
    const page = Math.min(asked.page, pageCount);
    const records = page === asked.page ? found : await readPage(page);
    const query = { ...recognised.query, page };
    return {
      table,
      query,
      ignored: page === asked.page ? recognised.ignored : [...recognised.ignored, { name: 'page', value: String(asked.page), reason: `the last page is ${pageCount}` }],
      rows: records.map((record) => toTableRow(definition.columns, record)),
      total,
      pageCount,
      facets: toFacets(counts, recorded),
    };
  });
}

/** A query without the filter values that no record has, and what was dropped: the same for page, file and API. */
export async function recogniseTableQuery(reading: Reading, table: TableName, asked: TableQuery): Promise<{ query: TableQuery; ignored: readonly IgnoredParameter[] }> {
  return recogniseFilters(TABLE_DEFINITIONS[table], asked, await readRecordedValues(reading, table));
}

/** Every row of a table under a recognised query, in the order of its pages, as a stream. */
export async function* streamTableRows(reading: Reading, table: TableName, query: TableQuery, signal?: AbortSignal): AsyncGenerator<TableRow> {
  const { statement, layout, options } = await openWholeTable(reading, table, query, signal);
  for await (const record of streamRows<Record<string, unknown>>(statement, options)) yield toWholeRow(layout, record);
}

/** The same rows as PostgreSQL copies them out: many times as fast, for files. */
export async function copyTableRows(reading: Reading, table: TableName, query: TableQuery, signal?: AbortSignal): Promise<CopiedRows> {
  const { statement, layout, options } = await openWholeTable(reading, table, query, signal);
  return { layout, pieces: copyRows(statement, options) };
}

async function openWholeTable(reading: Reading, table: TableName, query: TableQuery, signal?: AbortSignal): Promise<{ statement: Sql; layout: RowLayout; options: StreamOptions }> {
  const [definition, source] = [TABLE_DEFINITIONS[table], TABLE_SOURCES[table]];
  const options = { timeoutMs: EXPORT_TIMEOUT_MS, signal };
  if (!isWholeInOrder(source, query)) return { statement: rowsStatement(definition, source, reading, query), layout: definition.columns, options: { ...options, isInIndexOrder: false } };
  const layout = await Promise.all(layoutOf(definition, source).map(async (cell) => ('by' in cell ? findCells(reading, definition, cell) : cell)));
  return { statement: wholeInOrderStatement(definition, source, reading, query), layout, options: { ...options, isInIndexOrder: true } };
}

async function findCells(reading: Reading, definition: TableDefinition, { by, columns, relation }: FoundColumns): Promise<FoundCells> {
  const found = definition.columns.filter(({ name }) => columns.includes(name));
  const records = await queryRows<Record<string, unknown>>(sql`SELECT * FROM ${relation(reading)} found`);
  return { by, columns: found, rows: new Map(records.map((record) => [String(record[by]), toTableRow(found, record)])) };
}

async function readRecordedValues(reading: Reading, table: TableName): Promise<Partial<Record<FilterName, readonly RecordedValue[]>>> {
  const open = TABLE_DEFINITIONS[table].filters.filter(({ values }) => values === null);
  const lists = await Promise.all(open.map((filter) => remember(`filter values\0${reading.revision}\0${filter.name}`, () => listRecordedValues(filter))));
  return Object.fromEntries(open.map(({ name }, index) => [name, lists[index]]));
}

function toFacets(
  counts: readonly { filter: FilterName | null; value: string | null; n: number }[],
  recorded: Partial<Record<FilterName, readonly RecordedValue[]>>,
): TablePage['facets'] {
  const facets: Partial<Record<FilterName, FacetChoice[]>> = {};
  for (const { filter, value, n } of counts) {
    if (filter !== null) (facets[filter] ??= []).push({ value, label: null, count: n });
  }
  for (const [name, choices] of Object.entries(facets) as [FilterName, FacetChoice[]][]) {
    const records = new Map(recorded[name]?.map(({ value, label }, place) => [value, { label, place }]));
    // Not recorded is offered last.
    const rank = (value: string | null) => (value === null ? Number.MAX_SAFE_INTEGER : (records.get(value)?.place ?? -1));
    choices.sort((a, b) => rank(a.value) - rank(b.value) || compare(a.value ?? '', b.value ?? ''));
    facets[name] = choices.map((choice) => ({ ...choice, label: (choice.value === null ? undefined : records.get(choice.value))?.label ?? null }));
  }
  return facets;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function keyOf(what: string, { revision, clock, reader }: Reading, table: TableName, query: TableQuery): string {
  return JSON.stringify([what, revision, clock, reader, table, query]);
}
