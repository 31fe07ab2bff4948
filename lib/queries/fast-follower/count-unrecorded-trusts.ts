import 'server-only';
import { sql } from '@/lib/db/sql';
import type { Reading } from '@/lib/queries/reading';
import { summariseTable } from '@/lib/queries/tables/summarise-table';
import type { TableQuery } from '@/lib/schemas/table-query';

/** Of the pairings shown, those whose follower trust is not recorded at the clock. */
export async function countUnrecordedTrusts(reading: Reading, query: TableQuery): Promise<number> {
  const [row] = await summariseTable<{ n: number }>(reading, 'fast-followers', query, sql`(count(*) FILTER (WHERE r.trust_ods_code IS NULL))::int AS n`);
  return row?.n ?? 0;
}
