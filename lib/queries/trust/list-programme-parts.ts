import 'server-only';
import { remember } from '@/lib/cache';
import { currentStatusOf } from '@/lib/db/as-at/latest-event-of';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import type { Reading } from '@/lib/queries/reading';

/** Where the exemplars and pairings that some trusts are part of stand, by their references. */
export type ProgrammePartsDto = {
  readonly exemplars: ReadonlyMap<string, { readonly name: string; readonly status: ExemplarStatus }>;
  readonly pairings: ReadonlyMap<string, { readonly exemplarName: string; readonly status: FastFollowerStatus }>;
};

/** The status at the clock of each of these exemplars and pairings. The references come from a table, which is narrowed to what the reader may see. */
export async function listProgrammeParts({ clock, revision }: Reading, slugs: readonly string[], references: readonly string[]): Promise<ProgrammePartsDto> {
  const wantedSlugs = [...new Set(slugs)].sort();
  const wantedReferences = [...new Set(references)].sort();
  return remember(JSON.stringify(['programme parts', revision, clock, wantedSlugs, wantedReferences]), async () => {
    const [exemplars, pairings] = await Promise.all([
      queryRows<{ slug: string; name: string; status: ExemplarStatus }>(sql`
        SELECT x.slug, x.name, s.status FROM exemplar x
        JOIN ${currentStatusOf('exemplar_status_event', 'exemplar_slug', sql`x.slug`, clock)} s ON TRUE
        WHERE x.slug = ANY(${wantedSlugs}::text[])`),
      queryRows<{ reference: string; exemplarName: string; status: FastFollowerStatus }>(sql`
        SELECT ff.reference, x.name AS "exemplarName", s.status FROM fast_follower ff
        JOIN exemplar x ON x.slug = ff.exemplar_slug
        JOIN ${currentStatusOf('fast_follower_status_event', 'fast_follower_reference', sql`ff.reference`, clock)} s ON TRUE
        WHERE ff.reference = ANY(${wantedReferences}::text[])`),
    ]);
    return {
      exemplars: new Map(exemplars.map(({ slug, ...exemplar }) => [slug, exemplar])),
      pairings: new Map(pairings.map(({ reference, ...pairing }) => [reference, pairing])),
    };
  });
}
