import 'server-only';
import { remember } from '@/lib/cache';
import { currentStatuses, latestEvents } from '@/lib/db/as-at/latest-event';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import type { Reading } from '@/lib/queries/reading';

/** Pairings of one kind: of that cohort, in that status, with their trust recorded or not, in its region. */
export type FastFollowerCount = {
  readonly cohort: Cohort;
  readonly status: FastFollowerStatus;
  readonly hasTrust: boolean;
  /** The region of the follower trust; null: not recorded, as when the trust is not. */
  readonly regionSlug: string | null;
  readonly count: number;
};

/** Counts the pairings that the reader may see at the clock. */
export function countFastFollowers({ revision, clock, reader }: Reading): Promise<FastFollowerCount[]> {
  return remember(JSON.stringify(['overview followers', revision, clock, reader]), () =>
    queryRows<FastFollowerCount>(sql`
      SELECT x.cohort_key AS cohort, s.status::text AS status, t.ods_code IS NOT NULL AS "hasTrust", t.region_slug AS "regionSlug", count(*)::int AS count
      FROM fast_follower ff
      JOIN exemplar x ON x.slug = ff.exemplar_slug
      JOIN ${currentStatuses('fast_follower_status_event', 'fast_follower_reference', clock)} s ON s.fast_follower_reference = ff.reference
      LEFT JOIN ${latestEvents('fast_follower_trust_event', ['fast_follower_reference'], clock)} i ON i.fast_follower_reference = ff.reference
      LEFT JOIN trust t ON t.ods_code = i.ods_code
      WHERE ${followerIsVisibleTo(reader, clock)}
      GROUP BY 1, 2, 3, 4
      ORDER BY 1, 2, 3, 4`),
  );
}
