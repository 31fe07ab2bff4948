import 'server-only';
import { sql } from '@/lib/db/sql';
import type { Reading } from '@/lib/queries/reading';
import { summariseTable } from '@/lib/queries/tables/summarise-table';
import type { TableQuery } from '@/lib/schemas/table-query';

/** Of the footprints shown, how many there are of each kind, and how many have a named exemplar; the most frequent kind first. */
export async function countFootprintKinds(reading: Reading, query: TableQuery): Promise<{ kind: string; n: number; withExemplar: number }[]> {
  const counts = await summariseTable<{ kind: string; n: number; withExemplar: number }>(
    reading,
    'footprints',
    query,
    sql`r.kind, count(*)::int AS n, (count(*) FILTER (WHERE r.exemplar_count > 0))::int AS "withExemplar"`,
    sql`r.kind`,
  );
  return counts.toSorted((a, b) => b.n - a.n || (a.kind < b.kind ? -1 : 1));
}
