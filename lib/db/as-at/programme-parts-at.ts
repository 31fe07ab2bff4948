import type { Reader } from '@/lib/auth/reader';
import type { Clock } from '@/lib/domain/clock/clock';
import { sql, type Sql } from '../sql';
import { currentStatuses, latestEvents } from './latest-event';
import { exemplarMembersAt } from './register-at';
import { followerIsVisibleTo } from './visible-followers';

/**
 * The part that each trust has in the programme at the clock, the strongest of several: `ods_code`, `part` (`exemplar`, `expected`, `follower`). A trust without
 * one is in no row. A pairing counts from its approval, and only where the reader may see it.
 */
export function programmePartsAt(clock: Clock, reader: Reader): Sql {
  return sql`(
    SELECT DISTINCT ON (p.ods_code) p.ods_code, p.part
    FROM (
      SELECT m.ods_code, CASE WHEN s.status = 'expected' THEN 'expected' ELSE 'exemplar' END AS part, CASE WHEN s.status = 'expected' THEN 2 ELSE 1 END AS position
      FROM ${exemplarMembersAt(clock)} m
      JOIN ${currentStatuses('exemplar_status_event', 'exemplar_slug', clock)} s ON s.exemplar_slug = m.exemplar_slug
      WHERE m.ods_code IS NOT NULL AND s.status NOT IN ('shortlisted', 'not_selected', 'withdrawn')
      UNION ALL
      SELECT i.ods_code, 'follower', 3
      FROM fast_follower ff
      JOIN ${latestEvents('fast_follower_trust_event', ['fast_follower_reference'], clock)} i ON i.fast_follower_reference = ff.reference
      JOIN ${currentStatuses('fast_follower_status_event', 'fast_follower_reference', clock)} s ON s.fast_follower_reference = ff.reference
      WHERE s.status IN ('approved', 'approved_with_conditions', 'agreement_signed', 'delivering', 'completed') AND ${followerIsVisibleTo(reader, clock)}
    ) p
    ORDER BY p.ods_code, p.position
  )`;
}
