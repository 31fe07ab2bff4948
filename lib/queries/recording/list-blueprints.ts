import 'server-only';
import { remember } from '@/lib/cache';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Reading } from '@/lib/queries/reading';

/** How an exemplar put something in place, described for others. */
export type BlueprintItem = { readonly id: string; readonly title: string; readonly publishedOn: string | null; readonly url: string | null };

/** The blueprints of an exemplar that were known and published at the clock; one without a date counts once it is known. */
export function listBlueprints(reading: Reading, slug: string): Promise<BlueprintItem[]> {
  const { clock } = reading;
  return remember(JSON.stringify(['blueprints', reading.revision, clock, slug]), () =>
    queryRows<BlueprintItem>(sql`
      SELECT b.id, b.title, b.published_on::text AS "publishedOn", b.url FROM blueprint b
      WHERE b.exemplar_slug = ${slug} AND b.recorded_at <= ${clock.knownAt}::timestamptz AND (b.published_on IS NULL OR b.published_on <= ${clock.asAt}::date)
      ORDER BY b.published_on NULLS LAST, b.title`),
  );
}
