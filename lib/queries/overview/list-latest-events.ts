import 'server-only';
import { remember } from '@/lib/cache';
import { countsAt } from '@/lib/db/as-at/events-at';
import { sourceOf } from '@/lib/db/as-at/evidence-of';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { Confidence } from '@/lib/domain/evidence/confidence';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { SourceReference } from '@/lib/domain/evidence/evidence';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import type { Reading } from '@/lib/queries/reading';

type DatedEvent = {
  readonly effectiveOn: string;
  readonly precision: DatePrecision;
  /** The weakest among those of one day: a group is no firmer than its least firm member. */
  readonly confidence: Confidence;
  readonly source: SourceReference;
};

/** Something that happened, as told; or the exemplars, or pairings, of one cohort that entered one status on one day. */
export type LatestEvent =
  | (DatedEvent & { readonly type: 'background'; readonly headline: string })
  | (DatedEvent & { readonly type: 'exemplar'; readonly status: ExemplarStatus; readonly cohort: Cohort; readonly count: number; readonly slug: string; readonly name: string })
  | (DatedEvent & { readonly type: 'fast_follower'; readonly status: FastFollowerStatus; readonly cohort: Cohort; readonly count: number; readonly slug: string; readonly name: string });

/** The latest events that had taken effect by the clock, the latest first. */
export function listLatestEvents({ revision, clock, reader }: Reading, limit: number): Promise<LatestEvent[]> {
  return remember(JSON.stringify(['overview events', revision, clock, reader, limit]), () =>
    queryRows<LatestEvent>(sql`
      SELECT latest.type, latest.effective_on AS "effectiveOn", latest.effective_precision::text AS precision, latest.confidence::text AS confidence,
        latest.headline, latest.status, latest.cohort, latest.count, latest.slug, latest.name, ${sourceOf('latest')} AS source
      FROM (
        (SELECT 'background' AS type, e.effective_on, e.effective_precision, e.confidence, e.source_id, e.headline,
          NULL AS status, NULL AS cohort, NULL::int AS count, NULL AS slug, NULL AS name, e.id AS key
        FROM background_event e
        LEFT JOIN fast_follower ff ON ff.reference = e.fast_follower_reference
        WHERE ${countsAt('e', clock)} AND (e.fast_follower_reference IS NULL OR ${followerIsVisibleTo(reader, clock)})
        ORDER BY e.effective_on DESC, e.id COLLATE "C" LIMIT ${limit})
        UNION ALL
        (SELECT 'exemplar', e.effective_on, e.effective_precision, min(e.confidence), (array_agg(e.source_id ORDER BY e.confidence DESC, e.id))[1], NULL,
          e.status::text, x.cohort_key, count(DISTINCT e.exemplar_slug)::int, min(x.slug COLLATE "C"), min(x.name COLLATE "C"), min(e.id COLLATE "C")
        FROM exemplar_status_event e
        JOIN exemplar x ON x.slug = e.exemplar_slug
        WHERE ${countsAt('e', clock)}
        GROUP BY e.effective_on, e.effective_precision, e.status, x.cohort_key
        ORDER BY e.effective_on DESC LIMIT ${limit})
        UNION ALL
        (SELECT 'fast_follower', e.effective_on, e.effective_precision, min(e.confidence), (array_agg(e.source_id ORDER BY e.confidence DESC, e.id))[1], NULL,
          e.status::text, x.cohort_key, count(DISTINCT e.fast_follower_reference)::int, min(ff.reference COLLATE "C"), min(x.name COLLATE "C"), min(e.id COLLATE "C")
        FROM fast_follower_status_event e
        JOIN fast_follower ff ON ff.reference = e.fast_follower_reference
        JOIN exemplar x ON x.slug = ff.exemplar_slug
        WHERE ${countsAt('e', clock)} AND ${followerIsVisibleTo(reader, clock)}
        GROUP BY e.effective_on, e.effective_precision, e.status, x.cohort_key
        ORDER BY e.effective_on DESC LIMIT ${limit})
      ) latest
      ORDER BY latest.effective_on DESC, latest.type, latest.key COLLATE "C"
      LIMIT ${limit}`),
  );
}
