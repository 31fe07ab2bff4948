import type { RequestedClock } from '@/lib/domain/clock/clock';
import { tableSearchParams } from '@/lib/schemas/table-search-params';
import { PER_PAGE_DEFAULT, type TableQuery } from '@/lib/schemas/table-query';
import type { TableDefinition } from '@/lib/schemas/tables/table-definition';
import { LIMIT_DEFAULT } from './api-params';

type Asked = { readonly query: TableQuery; readonly clock: RequestedClock; readonly limit: number; readonly isCounted: boolean; readonly cursor: string | null };

/** The address of some rows of a table in the API, defaults left out. */
export function tableAddress(origin: string, definition: TableDefinition, { query, clock, limit, isCounted, cursor }: Asked): string {
  const params = tableSearchParams(definition, { ...query, page: 1, perPage: PER_PAGE_DEFAULT }, clock);
  if (limit !== LIMIT_DEFAULT) params.append('limit', String(limit));
  if (isCounted) params.append('count', 'true');
  if (cursor !== null) params.append('cursor', cursor);
  const search = params.toString();
  return `${origin}/api/v1/${definition.name}${search === '' ? '' : `?${search}`}`;
}
