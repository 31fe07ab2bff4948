import type { Reader } from '@/lib/auth/reader';
import type { Clock } from '@/lib/domain/clock/clock';
import { sql, type Sql } from '../sql';
import { recordedAt } from './events-at';
import { followerIsVisibleTo } from './visible-followers';

/**
 * Ledger entries that stand at the clock. An entry and its reversal come to nothing, so both are left out; a sum of what
 * stands is the sum of the ledger. With `owner_kind`, and `owner_cohort`: the cohort of the exemplar, of the followed exemplar or of the entry itself.
 */
export function standingEntriesAt(clock: Clock, reader: Reader): Sql {
  return sql`(
    SELECT l.*,
      CASE WHEN l.exemplar_slug IS NOT NULL THEN 'exemplar' WHEN l.fast_follower_reference IS NOT NULL THEN 'fast_follower'
           WHEN l.cohort_key IS NOT NULL THEN 'cohort' ELSE 'programme' END AS owner_kind,
      coalesce(owned.cohort_key, followed.cohort_key, l.cohort_key) AS owner_cohort
    FROM ledger_entry l
    LEFT JOIN exemplar owned ON owned.slug = l.exemplar_slug
    LEFT JOIN fast_follower ff ON ff.reference = l.fast_follower_reference
    LEFT JOIN exemplar followed ON followed.slug = ff.exemplar_slug
    WHERE ${recordedAt('l', clock)}
      AND l.reverses_entry_id IS NULL
      AND NOT EXISTS (SELECT 1 FROM ledger_entry reversal WHERE reversal.reverses_entry_id = l.id AND ${recordedAt('reversal', clock)})
      AND (l.fast_follower_reference IS NULL OR ${followerIsVisibleTo(reader, clock)})
  )`;
}
