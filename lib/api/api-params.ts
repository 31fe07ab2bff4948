import type { RequestedClock } from '@/lib/domain/clock/clock';
import { allValues, type IgnoredParameter, toRawParams } from '@/lib/schemas/raw-params';
import { parseTableParams, type TableQuery } from '@/lib/schemas/table-query';
import type { TableDefinition } from '@/lib/schemas/tables/table-definition';
import type { ParameterProblem } from './problem';

export const LIMIT_DEFAULT = 50;
export const LIMIT_MAX = 1_000;

export type ApiParams = {
  readonly query: TableQuery;
  readonly requestedClock: RequestedClock;
  /** Rows of an answer at most. */
  readonly limit: number;
  /** Whether to say how many rows there are in all. */
  readonly isCounted: boolean;
  readonly cursor: string | null;
};

/** The parameters that a table takes in the API, in the order in which our own links have them. */
export function apiParameterNames(definition: TableDefinition): string[] {
  return ['q', ...definition.filters.map(({ name }) => name), 'sort', 'limit', 'count', 'asAt', 'knownAt', 'cursor'];
}

/**
 * Reads the parameters of a table in the API: the words of the pages, but nothing is passed over. A page shows what it made of an
 * address; a program would go on with rows that it did not ask for.
 */
export function parseApiParams(definition: TableDefinition, searchParams: URLSearchParams): { readonly params: ApiParams; readonly errors: readonly ParameterProblem[] } {
  const names = apiParameterNames(definition);
  const raw = toRawParams(searchParams);
  const errors: ParameterProblem[] = [];
  for (const name of Object.keys(raw).filter((given) => !names.includes(given))) {
    for (const value of allValues(raw, name)) errors.push({ parameter: name, value, mend: mendOfName(name, definition, names) });
  }
  const single = (name: string): string | null => {
    const [value, ...others] = allValues(raw, name).filter((text) => text !== '');
    for (const other of others) errors.push({ parameter: name, value: other, mend: 'give it once' });
    return value ?? null;
  };
  const { query, requestedClock, ignored } = parseTableParams(definition, Object.fromEntries(names.map((name) => [name, raw[name]])));
  const params: ApiParams = { query, requestedClock, limit: parseLimit(single('limit'), errors), isCounted: parseCount(single('count'), errors), cursor: single('cursor') };
  return { params, errors: [...errors, ...ignored.map(toParameterProblem)] };
}

/** A value that a page would pass over, as the API refuses it. */
export function toParameterProblem({ name, value, reason }: IgnoredParameter): ParameterProblem {
  return { parameter: name, value, mend: reason };
}

function mendOfName(name: string, definition: TableDefinition, names: readonly string[]): string {
  if (name === 'page' || name === 'perPage') return 'follow the links to the next page, of as many rows as limit says';
  if (name === 'format') return 'ask for a media type with the Accept header';
  return `${definition.name} take ${names.join(', ')}`;
}

function parseLimit(text: string | null, errors: ParameterProblem[]): number {
  if (text === null) return LIMIT_DEFAULT;
  const limit = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= LIMIT_MAX) return limit;
  errors.push({ parameter: 'limit', value: text, mend: `choose a whole number from 1 to ${LIMIT_MAX}` });
  return LIMIT_DEFAULT;
}

function parseCount(text: string | null, errors: ParameterProblem[]): boolean {
  if (text === null || text === 'false') return false;
  if (text === 'true') return true;
  errors.push({ parameter: 'count', value: text, mend: 'choose from true, false' });
  return false;
}
