import 'server-only';
import { remember } from '@/lib/cache';
import { countsAt } from '@/lib/db/as-at/events-at';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { trustNameAt } from '@/lib/db/as-at/trust-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { Reading } from '@/lib/queries/reading';

/** Who used a blueprint of another: a pairing, or a trust that follows nobody for it. */
export type BlueprintUse = { readonly id: string; readonly reference: string | null; readonly odsCode: string | null; readonly name: string; readonly evidence: Evidence };

/** How an exemplar put something in place, described for others, with who reused it at the clock, the first to do so first. */
export type BlueprintItem = { readonly id: string; readonly title: string; readonly publishedOn: string | null; readonly url: string | null; readonly uses: readonly BlueprintUse[] };

/** The blueprints of an exemplar that were known and published at the clock; one without a date counts once it is known. */
export function listBlueprints(reading: Reading, slug: string): Promise<BlueprintItem[]> {
  const { clock } = reading;
  return remember(JSON.stringify(['blueprints', reading.revision, clock, slug]), () =>
    queryRows<BlueprintItem>(sql`
      SELECT b.id, b.title, b.published_on::text AS "publishedOn", b.url,
        coalesce((
          SELECT json_agg(json_build_object('id', e.id, 'reference', e.fast_follower_reference, 'odsCode', e.ods_code, 'name', coalesce(${trustNameAt('t', clock)}, e.fast_follower_reference), 'evidence', ${evidenceOf('blueprint_reuse', 'e', clock)}) ORDER BY e.effective_on, e.recorded_at, e.id)
          FROM blueprint_reuse e LEFT JOIN trust t ON t.ods_code = e.ods_code
          WHERE e.blueprint_id = b.id AND ${countsAt('e', clock)}
        ), '[]'::json) AS uses
      FROM blueprint b
      WHERE b.exemplar_slug = ${slug} AND b.recorded_at <= ${clock.knownAt}::timestamptz AND (b.published_on IS NULL OR b.published_on <= ${clock.asAt}::date)
      ORDER BY b.published_on NULLS LAST, b.title`),
  );
}
