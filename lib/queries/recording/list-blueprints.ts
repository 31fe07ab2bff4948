import 'server-only';
import { remember } from '@/lib/cache';
import { countsAt } from '@/lib/db/as-at/events-at';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { Reading } from '@/lib/queries/reading';
import { blueprintCounts, type BlueprintUse, blueprintUses } from './blueprint-uses';

/** How an exemplar put something in place, described for others, with who reused it at the clock, the first to do so first. */
export type BlueprintItem = { readonly id: string; readonly title: string; readonly publishedOn: string | null; readonly url: string | null; readonly uses: readonly BlueprintUse[] };

/** A blueprint that a fast follower reused, of whom, and who says so. */
export type ReusedBlueprint = Omit<BlueprintItem, 'uses'> & { readonly exemplar: { readonly slug: string; readonly name: string }; readonly evidence: Evidence };

/** The blueprints of an exemplar that were known and published at the clock; one without a date counts once it is known. */
export function listBlueprints(reading: Reading, slug: string): Promise<BlueprintItem[]> {
  const { clock } = reading;
  return remember(JSON.stringify(['blueprints', reading.revision, clock, slug]), () =>
    queryRows<BlueprintItem>(sql`
      SELECT b.id, b.title, b.published_on::text AS "publishedOn", b.url, ${blueprintUses(clock)} AS uses
      FROM blueprint b
      WHERE b.exemplar_slug = ${slug} AND ${blueprintCounts(clock)}
      ORDER BY b.published_on NULLS LAST, b.title`),
  );
}

/** The blueprints that a fast follower reused by the clock, the first first. */
export function listReusedBlueprints(reading: Reading, reference: string): Promise<ReusedBlueprint[]> {
  const { clock } = reading;
  return remember(JSON.stringify(['reused blueprints', reading.revision, clock, reference]), () =>
    queryRows<ReusedBlueprint>(sql`
      SELECT b.id, b.title, b.published_on::text AS "publishedOn", b.url, json_build_object('slug', x.slug, 'name', x.name) AS exemplar, ${evidenceOf('blueprint_reuse', 'e', clock)} AS evidence
      FROM blueprint_reuse e JOIN blueprint b ON b.id = e.blueprint_id JOIN exemplar x ON x.slug = b.exemplar_slug
      WHERE e.fast_follower_reference = ${reference} AND ${countsAt('e', clock)} AND ${blueprintCounts(clock)}
      ORDER BY e.effective_on, e.recorded_at, e.id`),
  );
}
