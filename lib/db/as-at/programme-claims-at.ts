import type { Reader } from '@/lib/auth/reader';
import type { Clock } from '@/lib/domain/clock/clock';
import { sql, type Sql } from '../sql';
import { countsAt, strongestFirst } from './events-at';
import { followerIsVisibleTo } from './visible-followers';

/**
 * Claims published up to the clock, with `is_selected`: claims of one measure about the same thing compete, and the most firmly
 * said wins, then the later effective, then the later recorded.
 */
export function programmeClaimsAt(clock: Clock, reader: Reader): Sql {
  return sql`(
    SELECT e.*, row_number() OVER (
        PARTITION BY e.measure, e.cohort_key, e.exemplar_slug, e.fast_follower_reference, e.ods_code, e.footprint_code, e.about
        ORDER BY ${strongestFirst('e')}
      ) = 1 AS is_selected
    FROM programme_claim e
    LEFT JOIN fast_follower ff ON ff.reference = e.fast_follower_reference
    WHERE ${countsAt('e', clock)} AND (e.fast_follower_reference IS NULL OR ${followerIsVisibleTo(reader, clock)})
  )`;
}
