import type { RequestedClock } from '@/lib/domain/clock/clock';
import { parseClockParams } from './clock-params';
import { allValues, PARAMETER_LENGTH_MAX, type IgnoredParameter, type RawParams } from './raw-params';
import { FILTER_NAMES, NOT_RECORDED, type FilterDefinition, type FilterName, type TableDefinition, type TableSort } from './tables/table-definition';

/** What a reader asked of a table, ready to be asked of the database. */
export type TableQuery = {
  readonly q: string | null;
  /** By filter, the values of which a row must have one; a filter not named narrows nothing. */
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  readonly sort: TableSort;
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
};

export type ParsedTableParams = {
  readonly query: TableQuery;
  readonly requestedClock: RequestedClock;
  readonly ignored: readonly IgnoredParameter[];
};

export const PER_PAGE_CHOICES = [25, 50, 100, 250] as const;
export const PER_PAGE_DEFAULT = 50;
const PAGE_MAX = 1_000_000;
const VALUES_MAX = 50;

/**
 * Reads a table's search parameters. A value that means nothing here falls back to its default and is reported, so a page never
 * fails on what somebody typed into an address. Values that are records of the database (regions, footprints, suppliers) are
 * checked later, by the query.
 */
export function parseTableParams(definition: TableDefinition, raw: RawParams): ParsedTableParams {
  const clock = parseClockParams(raw);
  const ignored: IgnoredParameter[] = [...clock.ignored];
  const single = (name: string): string | null => {
    const [value, ...others] = allValues(raw, name).filter((text) => text !== '');
    for (const other of others) ignored.push({ name, value: other, reason: 'only the first value given is used' });
    return value ?? null;
  };

  const query: TableQuery = {
    q: parseSearchText(single('q'), ignored),
    filters: parseFilters(definition, raw, ignored),
    sort: parseSort(definition, single('sort'), ignored),
    page: parseWholeNumber('page', single('page'), 1, PAGE_MAX, 1, ignored),
    perPage: parsePerPage(single('perPage'), ignored),
  };
  return { query, requestedClock: clock.requestedClock, ignored };
}

function parseSearchText(text: string | null, ignored: IgnoredParameter[]): string | null {
  if (text === null) return null;
  if (text.length > PARAMETER_LENGTH_MAX) {
    ignored.push({ name: 'q', value: text, reason: `search for at most ${PARAMETER_LENGTH_MAX} characters` });
    return null;
  }
  return text;
}

function parseFilters(definition: TableDefinition, raw: RawParams, ignored: IgnoredParameter[]): TableQuery['filters'] {
  const filters: Partial<Record<FilterName, readonly string[]>> = {};
  for (const name of FILTER_NAMES) {
    const given = allValues(raw, name).filter((text) => text !== '');
    if (given.length === 0) continue;
    const filter = definition.filters.find((candidate) => candidate.name === name);
    if (filter === undefined) {
      for (const value of given) ignored.push({ name, value, reason: `${definition.title.toLowerCase()} are not filtered by ${name}` });
      continue;
    }
    const values = new Set<string>();
    for (const value of given) {
      const understood = values.size < VALUES_MAX ? readFilterValue(filter, value) : null;
      if (understood !== null) values.add(understood);
      else ignored.push({ name, value, reason: whyIgnored(filter, values.size) });
    }
    if (values.size > 0) filters[name] = [...values].sort();
  }
  return filters;
}

/** Words are matched as people type them: "Mental health" is `mental_health`, "Midlands and East" is `midlands-and-east`. */
function readFilterValue(filter: FilterDefinition, value: string): string | null {
  if (value.length > PARAMETER_LENGTH_MAX) return null;
  const words = value.toLowerCase().replace(/[\s_-]+/g, '-');
  if (words === NOT_RECORDED) return filter.mayBeNotRecorded ? NOT_RECORDED : null;
  if (filter.values === null) return filter.name === 'footprint' || filter.name === 'kind' ? value : words;
  const asValue = words.replaceAll('-', '_');
  return filter.values.includes(asValue) ? asValue : null;
}

function whyIgnored(filter: FilterDefinition, valuesSoFar: number): string {
  if (valuesSoFar >= VALUES_MAX) return `at most ${VALUES_MAX} values are used`;
  if (filter.values === null) return `it is not a recorded ${filter.label.toLowerCase()}`;
  const choices = filter.mayBeNotRecorded ? [...filter.values, NOT_RECORDED] : filter.values;
  return `choose from ${choices.join(', ')}`;
}

function parseSort(definition: TableDefinition, text: string | null, ignored: IgnoredParameter[]): TableSort {
  if (text === null) return definition.defaultSort;
  const descending = text.startsWith('-');
  const word = descending ? text.slice(1) : text;
  const columnName = word === 'amount' ? 'amount_gbp' : word;
  if (definition.columns.some(({ name }) => name === columnName)) return { column: columnName, descending };
  ignored.push({ name: 'sort', value: text, reason: `sort by one of ${definition.columns.map(({ name }) => name).join(', ')}, with - before it to descend` });
  return definition.defaultSort;
}

function parsePerPage(text: string | null, ignored: IgnoredParameter[]): number {
  if (text === null) return PER_PAGE_DEFAULT;
  const choice = PER_PAGE_CHOICES.find((size) => String(size) === text);
  if (choice !== undefined) return choice;
  ignored.push({ name: 'perPage', value: text, reason: `choose from ${PER_PAGE_CHOICES.join(', ')}` });
  return PER_PAGE_DEFAULT;
}

function parseWholeNumber(name: string, text: string | null, min: number, max: number, fallback: number, ignored: IgnoredParameter[]): number {
  if (text === null) return fallback;
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  ignored.push({ name, value: text, reason: `choose a whole number from ${min} to ${max}` });
  return fallback;
}
