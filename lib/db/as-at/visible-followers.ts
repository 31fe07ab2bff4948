import type { Reader } from '@/lib/auth/reader';
import type { Clock } from '@/lib/domain/clock/clock';
import { sql, type Sql } from '../sql';
import { exemplarMembersAt } from './register-at';
import { latestEvents } from './latest-event';

/**
 * Narrows pairings (alias `ff`) to those a reader may see: public ones, and those that name a trust of theirs, as follower or as a
 * member of the exemplar; programme staff see all.
 */
export function followerIsVisibleTo(reader: Reader, clock: Clock): Sql {
  if (reader.isProgrammeStaff) return sql`TRUE`;
  if (reader.trustOdsCodes.length === 0) return sql`ff.is_public`;
  const codes = [...reader.trustOdsCodes];
  return sql`(ff.is_public
    OR EXISTS (SELECT 1 FROM ${latestEvents('fast_follower_trust_event', ['fast_follower_reference'], clock)} own
               WHERE own.fast_follower_reference = ff.reference AND own.ods_code = ANY(${codes}::text[]))
    OR EXISTS (SELECT 1 FROM ${exemplarMembersAt(clock)} own
               WHERE own.exemplar_slug = ff.exemplar_slug AND own.ods_code = ANY(${codes}::text[])))`;
}
