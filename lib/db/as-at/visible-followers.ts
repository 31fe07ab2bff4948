import type { Reader } from '@/lib/auth/reader';
import type { Clock } from '@/lib/domain/clock/clock';
import { sql, type Sql } from '../sql';
import { exemplarMembersAt } from './register-at';
import { latestEvents } from './latest-event';

/**
 * Narrows pairings (alias `ff`) to those a reader may see: those that were public by `knownAt`, and those that name a trust of theirs, as
 * follower or as a member of the exemplar; programme staff see all.
 *
 * By `knownAt`, because one address with both clocks gives the same bytes before and after an approval. Once approved, all of the pairing
 * is public, its steps before the approval too: they were recorded before it, but anybody could know of them only from then on, and who
 * asks what was known before then is not told of them.
 */
export function followerIsVisibleTo(reader: Reader, clock: Clock): Sql {
  if (reader.isProgrammeStaff) return sql`TRUE`;
  // Never unknown: whoever asks for what is not visible gets an answer too.
  const isPublic = sql`(ff.public_from IS NOT NULL AND ff.public_from <= ${clock.knownAt}::timestamptz)`;
  if (reader.trustOdsCodes.length === 0) return isPublic;
  const codes = [...reader.trustOdsCodes];
  return sql`(${isPublic}
    OR EXISTS (SELECT 1 FROM ${latestEvents('fast_follower_trust_event', ['fast_follower_reference'], clock)} own
               WHERE own.fast_follower_reference = ff.reference AND own.ods_code = ANY(${codes}::text[]))
    OR EXISTS (SELECT 1 FROM ${exemplarMembersAt(clock)} own
               WHERE own.exemplar_slug = ff.exemplar_slug AND own.ods_code = ANY(${codes}::text[])))`;
}
