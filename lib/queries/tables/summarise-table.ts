import 'server-only';
import { remember } from '@/lib/cache';
import { queryRows } from '@/lib/db/query-rows';
import { sql, type Sql } from '@/lib/db/sql';
import type { Reading } from '@/lib/queries/reading';
import type { TableQuery } from '@/lib/schemas/table-query';
import type { TableName } from '@/lib/schemas/tables/table-definition';
import { TABLE_SOURCES } from './table-sources';
import { summaryStatement } from './table-statement';

/** Figures over all the rows that a recognised query shows, whatever its page. `select` and `groupBy` are constants of the caller, over the alias `r`. */
export function summariseTable<Row extends object>(reading: Reading, table: TableName, query: TableQuery, select: Sql, groupBy?: Sql): Promise<Row[]> {
  const narrowing = { q: query.q, filters: query.filters };
  const key = JSON.stringify(['summary', reading.revision, reading.clock, reading.reader, table, narrowing, select.text, groupBy?.text]);
  return remember(key, () => queryRows<Row>(summaryStatement(TABLE_SOURCES[table], reading, query, select, groupBy)));
}

/** How many rows there are of each status in each cohort. */
export function countByCohortAndStatus(reading: Reading, table: 'exemplars' | 'fast-followers', query: TableQuery): Promise<{ cohort: string; status: string; n: number }[]> {
  return summariseTable(reading, table, query, sql`r.cohort, r.status, count(*)::int AS n`, sql`r.cohort, r.status`);
}
