import 'server-only';
import { empty, join, raw, sql, type Sql } from '@/lib/db/sql';
import type { Reading } from '@/lib/queries/reading';
import type { TableQuery } from '@/lib/schemas/table-query';
import { FILTER_CHOICES_MAX, FILTER_NAMES, NOT_RECORDED, type ColumnDefinition, type ColumnType, type FilterName, type TableDefinition, type TableSort } from '@/lib/schemas/tables/table-definition';
import type { FacetColumn, FoundColumns, TableSource } from './table-source';

/** Words of a search that are looked for; more are not told apart by anybody. */
const SEARCH_WORDS_MAX = 10;

/** A row by its place in an order: its value in the column of the order, as text, null where nothing is recorded; and its key. */
export type RowPlace = { readonly value: string | null; readonly key: string };

/** The rows of a page, by their number or by the row that they follow; null for the first. */
export type RowRange = { readonly limit: number; readonly offset: number } | { readonly limit: number; readonly after: RowPlace | null };

/**
 * The one statement of a table's rows: page, file and API take it with different limits, so they cannot differ.
 * Text is ordered by code point and unknown values come last either way, on every machine alike. Rows that follow a row come with
 * their keys, as `row_key`.
 */
export function rowsStatement(definition: TableDefinition, source: TableSource, reading: Reading, query: TableQuery, range?: RowRange): Sql {
  const columns = raw(definition.columns.map(({ name }) => `r.${name}`).join(', '));
  const where = whereClause(source, query);
  const order = orderClause(definition, source, query);
  if (range === undefined) return sql`SELECT ${columns} FROM ${source.relation(reading)} r WHERE ${where} ORDER BY ${order}`;
  // Which rows stand on the page asks only for what they are narrowed and sorted by; the rest is read for those few.
  const key = raw(`r.${source.key}`);
  const keys = sql`(SELECT page.key FROM page)`;
  // As an array, since a list to join with is joined last where a table has many joins: after every row of it was read.
  const isByPlace = 'after' in range;
  const narrowed = isByPlace && range.after !== null ? sql`${where} AND ${afterClause(definition, source, query, range.after)}` : where;
  return sql`WITH page AS MATERIALIZED (
      SELECT ${key} AS key FROM ${source.relation(reading)} r WHERE ${narrowed} ORDER BY ${order} LIMIT ${range.limit}${isByPlace ? empty : sql` OFFSET ${range.offset}`}
    )
    SELECT ${columns}${isByPlace ? sql`, ${key} AS row_key` : empty} FROM ${source.relation(reading, keys)} r WHERE ${key} = ANY(ARRAY${keys}) ORDER BY ${order}`;
}

/** The statement of every row in the order of an index: its cells in the order of {@link layoutOf}, each under its name. */
export function wholeInOrderStatement(definition: TableDefinition, source: SourceInOrder, reading: Reading, query: TableQuery): Sql {
  const cells = layoutOf(definition, source).map((cell) => `r.${'by' in cell ? cell.by : cell.name}`);
  return sql`SELECT ${raw(cells.join(', '))} FROM ${source.wholeInOrder.relation(reading)} r ORDER BY ${orderClause(definition, source, query)}`;
}

/** The cells of a row that is read in the order of an index: a column, or the key by which columns that stand together are found. */
export function layoutOf(definition: TableDefinition, { wholeInOrder: { found } }: SourceInOrder): readonly (ColumnDefinition | FoundColumns)[] {
  return definition.columns.flatMap((column) => {
    const finding = found.find(({ columns }) => columns.includes(column.name));
    return finding === undefined ? column : finding.columns[0] === column.name ? finding : [];
  });
}

/** A source whose rows can be read in the order of an index. */
export type SourceInOrder = TableSource & Required<Pick<TableSource, 'wholeInOrder'>>;

/** Whether a whole table is asked for in the order in which it is read from an index. */
export function isWholeInOrder(source: TableSource, { q, filters, sort }: TableQuery): source is SourceInOrder {
  const { order } = source.wholeInOrder ?? {};
  return order?.column === sort.column && order.descending === sort.descending && q === null && Object.keys(filters).length === 0;
}

/**
 * The statement that counts a table's rows, in all and for each value of each filter. Each filter is counted under all the others,
 * so that a count says how many rows choosing the value would show. Rows: `filter` (null for the total), `value` (null for not recorded), `n`.
 */
export function countsStatement(source: TableSource, reading: Reading, query: TableQuery): Sql {
  const facets = facetsOf(source);
  const columns = raw([...new Set(facets.map(([, { column }]) => `r.${column}`))].join(', '));
  const counts = facets.map(([name, facet]) => {
    const value = facet.shape === 'one' ? sql`${raw(`r.${facet.column}`)}::text` : sql`unnest(CASE WHEN cardinality(${raw(`r.${facet.column}`)}) > 0 THEN ${raw(`r.${facet.column}`)} ELSE ARRAY[NULL::text] END)`;
    const selected = query.filters[name] ?? [];
    return sql`SELECT ${name}::text AS filter, value, n FROM (
        SELECT value, sum(n)::int AS n, row_number() OVER (ORDER BY sum(n) DESC, value) AS place
        FROM (SELECT ${value} AS value, r.n FROM narrowed r WHERE ${filterClause(source, query, name)}) valued GROUP BY value
      ) counted WHERE place <= ${FILTER_CHOICES_MAX} OR value IS NULL OR value = ANY(${[...selected]}::text[])`;
  });
  const total = sql`SELECT NULL::text AS filter, NULL::text AS value, coalesce(sum(r.n), 0)::int AS n FROM narrowed r WHERE ${filterClause(source, query)}`;
  // Rows that no filter tells apart are counted once, together: of a long table there are few such groups.
  return sql`WITH narrowed AS MATERIALIZED (
      SELECT count(*) AS n${facets.length === 0 ? empty : sql`, ${columns}`} FROM ${source.relation(reading)} r WHERE ${searchClause(source, query)}${facets.length === 0 ? empty : sql` GROUP BY ${columns}`}
    ) ${join([total, ...counts], ' UNION ALL ')}`;
}

/** The statement that counts the rows a query shows: one row, `n`. */
export function totalStatement(source: TableSource, reading: Reading, query: TableQuery): Sql {
  const { counted } = source;
  const isNarrow = counted !== undefined && wordsOf(query).length === 0 && facetsOf(source).every(([name]) => query.filters[name] === undefined || counted.filters.includes(name));
  return sql`SELECT count(*)::int AS n FROM ${isNarrow ? counted.relation(reading) : source.relation(reading)} r WHERE ${whereClause(source, query)}`;
}

/**
 * The statement that summarises the rows a query shows: `select` over the relation (alias `r`), grouped by `groupBy`.
 * The caller's fragments are constants.
 */
export function summaryStatement(source: TableSource, reading: Reading, query: TableQuery, select: Sql, groupBy?: Sql): Sql {
  return sql`SELECT ${select} FROM ${source.relation(reading)} r WHERE ${whereClause(source, query)}${groupBy === undefined ? empty : sql` GROUP BY ${groupBy}`}`;
}

function whereClause(source: TableSource, query: TableQuery): Sql {
  return sql`${searchClause(source, query)} AND ${filterClause(source, query)}`;
}

/** Every word must occur somewhere, whatever its case. */
function searchClause(source: TableSource, query: TableQuery): Sql {
  const words = wordsOf(query);
  if (words.length === 0) return sql`TRUE`;
  return join(words.map((word) => sql`strpos(lower(r.${raw(source.searchColumn)}), lower(${word})) > 0`), ' AND ');
}

function wordsOf({ q }: TableQuery): string[] {
  return q?.split(/\s+/).filter((word) => word !== '').slice(0, SEARCH_WORDS_MAX) ?? [];
}

function filterClause(source: TableSource, query: TableQuery, except?: FilterName): Sql {
  const clauses = facetsOf(source).flatMap(([name, facet]) => {
    const values = query.filters[name];
    return values === undefined || name === except ? [] : [facetClause(facet, values)];
  });
  return clauses.length === 0 ? sql`TRUE` : join(clauses, ' AND ');
}

function facetClause(facet: FacetColumn, values: readonly string[]): Sql {
  const name = raw(`r.${facet.column}`);
  const recorded = values.filter((value) => value !== NOT_RECORDED);
  const has = facet.shape === 'many' ? sql`${name}::text[] && ${recorded}::text[]` : facet.enumeration === undefined ? sql`${name}::text = ANY(${recorded}::text[])` : sql`${name} = ANY(${recorded}::${raw(`"${facet.enumeration}"`)}[])`;
  const lacks = facet.shape === 'many' ? sql`coalesce(cardinality(${name}), 0) = 0` : sql`${name} IS NULL`;
  return values.includes(NOT_RECORDED) ? sql`(${has} OR ${lacks})` : sql`(${has})`;
}

/** The rows that stand behind a place in the order: those whose value comes later, those of the same value with a greater key, and those without one. */
function afterClause(definition: TableDefinition, source: TableSource, { sort }: TableQuery, { value, key }: RowPlace): Sql {
  const { column, type } = sortColumn(definition, sort);
  const isLaterKey = sql`r.${raw(source.key)} COLLATE "C" > ${key}::text`;
  if (value === null) return sql`(r.${raw(sort.column)} IS NULL AND ${isLaterKey})`;
  const place = sql`${value}::${raw(PLACE_TYPES[type])}`;
  return sql`(${raw(column)} ${raw(sort.descending ? '<' : '>')} ${place} OR (r.${raw(sort.column)} = ${place} AND ${isLaterKey}) OR r.${raw(sort.column)} IS NULL)`;
}

/** The type as which the text of a place is compared with a column. */
const PLACE_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  list: 'text',
  date: 'date',
  instant: 'timestamptz',
  integer: 'numeric',
  decimal: 'numeric',
  money: 'numeric',
  boolean: 'boolean',
};

function orderClause(definition: TableDefinition, source: TableSource, { sort }: TableQuery): Sql {
  return raw(`${sortColumn(definition, sort).column} ${sort.descending ? 'DESC' : 'ASC'} NULLS LAST, r.${source.key} COLLATE "C"`);
}

function sortColumn(definition: TableDefinition, sort: TableSort): { column: string; type: ColumnType } {
  const type = definition.columns.find(({ name }) => name === sort.column)?.type;
  if (type === undefined) throw new Error(`The table ${definition.name} has no column ${sort.column} to sort by.`);
  return { column: `r.${sort.column}${type === 'text' || type === 'list' ? ' COLLATE "C"' : ''}`, type };
}

function facetsOf(source: TableSource): readonly (readonly [FilterName, FacetColumn])[] {
  return FILTER_NAMES.flatMap((name) => {
    const facet = source.facets[name];
    return facet === undefined ? [] : [[name, facet] as const];
  });
}
