import type { Reader } from '@/lib/auth/reader';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { sql, type Sql } from '@/lib/db/sql';
import type { Clock } from '@/lib/domain/clock/clock';

/** Narrows acts (alias `a`) to those about nothing that is hidden from the reader: an act about a pairing that they may not see is not there, nor for others than programme staff one about the maturity of a place. */
export function actHidesNothing(reader: Reader, clock: Clock): Sql {
  return sql`(NOT EXISTS (
      SELECT 1 FROM jsonb_array_elements_text(a.payload -> 'about') AS of_act(about)
      JOIN fast_follower ff ON of_act.about = 'fast_follower/' || ff.reference
      WHERE NOT ${followerIsVisibleTo(reader, clock)})
    AND (${reader.isProgrammeStaff} OR NOT jsonb_exists(coalesce(a.payload -> 'rows', '{}'), 'place_maturity_assessment')))`;
}
