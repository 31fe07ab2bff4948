import type { RequestedClock } from '@/lib/domain/clock/clock';
import { PER_PAGE_DEFAULT, type TableQuery } from './table-query';
import { FILTER_NAMES, type TableDefinition } from './tables/table-definition';

/**
 * The parameters of a table as it is shown, defaults left out, in one order: the same table always has the same address.
 */
export function tableSearchParams(definition: TableDefinition, query: TableQuery, clock: RequestedClock): URLSearchParams {
  const params = new URLSearchParams();
  if (query.q !== null) params.append('q', query.q);
  for (const name of FILTER_NAMES) for (const value of query.filters[name] ?? []) params.append(name, value);
  const { sort } = query;
  if (sort.column !== definition.defaultSort.column || sort.descending !== definition.defaultSort.descending) {
    params.append('sort', (sort.descending ? '-' : '') + sort.column);
  }
  if (query.perPage !== PER_PAGE_DEFAULT) params.append('perPage', String(query.perPage));
  if (query.page > 1) params.append('page', String(query.page));
  for (const [name, value] of clockSearchParams(clock)) params.append(name, value);
  return params;
}

/** The clock as search parameters, in the order every address of ours has them. */
function clockSearchParams(clock: RequestedClock): readonly (readonly [string, string])[] {
  const pairs: [string, string][] = [];
  if (clock.asAt !== null) pairs.push(['asAt', clock.asAt]);
  if (clock.knownAt !== null) pairs.push(['knownAt', clock.knownAt]);
  return pairs;
}
