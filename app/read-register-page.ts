import { currentActor, currentReader } from '@/lib/auth/session';
import { canPublishSnapshot } from '@/lib/domain/policy/analysis';
import { openReading, type Reading } from '@/lib/queries/reading';
import { readTablePage, type TablePage } from '@/lib/queries/tables/read-table';
import { toRawParams, type IgnoredParameter, type RawParams } from '@/lib/schemas/raw-params';
import { tableSearchParams } from '@/lib/schemas/table-search-params';
import { parseTableParams, PER_PAGE_CHOICES, PER_PAGE_DEFAULT } from '@/lib/schemas/table-query';
import type { TableDefinition } from '@/lib/schemas/tables/table-definition';
import { toClockView } from '@/lib/view/clock/to-clock-view';
import { toHref } from '@/lib/view/url/to-href';
import { toFilterGroups } from '@/lib/view/register/to-filter-groups';

/**
 * A list page's request, read: the table at its clock, and what {@link RegisterPage} shows of any table.
 * @param path of a page that shows the table in another way than its own list
 */
export async function readRegisterPage(definition: TableDefinition, searchParams: Promise<RawParams>, path = `/${definition.name}`) {
  const parsed = parseTableParams(definition, await searchParams);
  const reading: Reading = await openReading(parsed.requestedClock, await currentReader());
  const table: TablePage = await readTablePage(reading, definition.name, parsed.query);
  const { query } = table;
  const params = toRawParams(tableSearchParams(definition, query, parsed.requestedClock));
  const { asAt, knownAt } = reading.clock;
  const actor = await currentActor();
  const ignored: readonly IgnoredParameter[] = [...parsed.ignored, ...table.ignored];
  return {
    reading,
    table,
    shared: {
      table: definition.name,
      heading: definition.title,
      clock: toClockView(reading),
      address: { path, params },
      publishHref: canPublishSnapshot(actor) ? toHref('/snapshots/publish', { table: definition.name, ...params }, { page: null, perPage: null, asAt, knownAt }) : null,
      groups: toFilterGroups(definition, query.filters, table.facets),
      searchLabel: definition.searchLabel,
      searchText: query.q,
      total: table.total,
      page: query.page,
      perPage: query.perPage,
      perPageChoices: PER_PAGE_CHOICES,
      perPageDefault: PER_PAGE_DEFAULT,
      sort: (query.sort.descending ? '-' : '') + query.sort.column,
      ignored,
    },
  };
}
