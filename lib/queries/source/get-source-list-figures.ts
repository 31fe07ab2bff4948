import 'server-only';
import { sql } from '@/lib/db/sql';
import type { Reading } from '@/lib/queries/reading';
import { summariseTable } from '@/lib/queries/tables/summarise-table';
import type { TableQuery } from '@/lib/schemas/table-query';

/** Figures over the sources shown. */
export type SourceListFiguresDto = { total: number; publishers: number; undated: number };

/** How many sources are shown, of how many publishers, and how many are undated. */
export async function getSourceListFigures(reading: Reading, query: TableQuery): Promise<SourceListFiguresDto> {
  const [row] = await summariseTable<SourceListFiguresDto>(
    reading,
    'sources',
    query,
    sql`count(*)::int AS total, count(DISTINCT r.publisher)::int AS publishers, (count(*) FILTER (WHERE r.published_on IS NULL))::int AS undated`,
  );
  if (row === undefined) throw new Error('A summary without groups has one row.');
  return row;
}
