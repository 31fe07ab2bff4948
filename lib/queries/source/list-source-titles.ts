import 'server-only';
import { remember } from '@/lib/cache';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Reading } from '@/lib/queries/reading';

/** A source by what a reader knows it by. */
export type SourceTitle = { readonly id: string; readonly title: string; readonly publisher: string };

/** The sources of these ids, by id. Ids of none are left out. */
export async function listSourceTitles(reading: Reading, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, SourceTitle>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))].sort();
  if (wanted.length === 0) return new Map();
  const titles = await remember(JSON.stringify(['source titles', reading.revision, wanted]), () =>
    queryRows<SourceTitle>(sql`SELECT id, title, publisher FROM source WHERE id = ANY(${wanted}::text[])`),
  );
  return new Map(titles.map((source) => [source.id, source]));
}
