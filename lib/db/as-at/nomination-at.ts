import type { Reader } from '@/lib/auth/reader';
import type { Clock } from '@/lib/domain/clock/clock';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { MemberRole } from '@/lib/domain/exemplar/member-role';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import { sql, type Sql } from '../sql';
import { countsAt } from './events-at';
import { currentStatusOf, latestEventOf } from './latest-event-of';
import { trustNameAt } from './trust-at';
import { followerIsVisibleTo } from './visible-followers';

/** A nomination, or the pairing that came of it, as commands decide on it and task pages show it. */
export type NominationRow = {
  readonly reference: string;
  readonly status: FastFollowerStatus;
  /** When it came to this status, ISO. */
  readonly statusSince: string;
  readonly cohort: Cohort;
  readonly exemplar: { readonly slug: string; readonly name: string; readonly status: ExemplarStatus | null };
  /** Its member trusts, the lead first. */
  readonly members: readonly { readonly odsCode: string; readonly name: string; readonly role: MemberRole }[];
  /** The trust that is nominated; null: not sent yet, or not recorded. */
  readonly trust: { readonly odsCode: string; readonly name: string } | null;
  readonly nominatorUserIds: readonly string[];
  readonly countersignerUserIds: readonly string[];
  /** What is being written; null of a pairing that was not nominated here. */
  readonly draft: { readonly odsCode: string | null; readonly trustName: string | null; readonly reason: string | null; readonly systems: readonly string[] } | null;
  readonly isPublic: boolean;
};

/** A statement of one nomination at a clock: no row where none is there that the reader may see. */
export function nominationAt(reference: string, clock: Clock, reader: Reader): Sql {
  return nominationsAt(sql`ff.reference = ${reference}`, clock, reader);
}

/**
 * A statement of nominations at a clock that the reader may see, those longest in their status first.
 * @param where narrows them, by the pairing (alias `ff`) and its status event (`s`)
 */
export function nominationsAt(where: Sql, clock: Clock, reader: Reader): Sql {
  const signed = (status: FastFollowerStatus) => sql`
    ARRAY(SELECT DISTINCT e.recorded_by_user_id FROM fast_follower_status_event e
          WHERE e.fast_follower_reference = ff.reference AND e.status = ${status}::"FastFollowerStatus" AND e.recorded_by_user_id IS NOT NULL AND ${countsAt('e', clock)})`;
  return sql`
    SELECT ff.reference, s.status::text AS status, to_char(s.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "statusSince", x.cohort_key AS cohort, json_build_object('slug', x.slug, 'name', x.name, 'status', xs.status) AS exemplar,
      coalesce((
        SELECT json_agg(json_build_object('odsCode', t.ods_code, 'name', ${trustNameAt('t', clock)}, 'role', m.role) ORDER BY m.role, t.ods_code)
        FROM (SELECT DISTINCT e.ods_code FROM exemplar_member_event e WHERE e.exemplar_slug = x.slug AND e.ods_code IS NOT NULL) who
        JOIN ${latestEventOf('exemplar_member_event', sql`e.exemplar_slug = x.slug AND e.ods_code = who.ods_code`, clock)} m ON m.change = 'joined'
        JOIN trust t ON t.ods_code = m.ods_code
      ), '[]'::json) AS members,
      CASE WHEN named.ods_code IS NOT NULL THEN json_build_object('odsCode', named.ods_code, 'name', ${trustNameAt('named', clock)}) END AS trust,
      ${signed('nominated')} AS "nominatorUserIds", ${signed('countersigned')} AS "countersignerUserIds",
      CASE WHEN d.fast_follower_reference IS NOT NULL THEN
        json_build_object('odsCode', d.ods_code, 'trustName', CASE WHEN chosen.ods_code IS NOT NULL THEN ${trustNameAt('chosen', clock)} END, 'reason', d.reason, 'systems', d.systems) END AS draft,
      coalesce(ff.public_from <= ${clock.knownAt}::timestamptz, FALSE) AS "isPublic"
    FROM fast_follower ff
    JOIN exemplar x ON x.slug = ff.exemplar_slug
    JOIN ${currentStatusOf('fast_follower_status_event', 'fast_follower_reference', sql`ff.reference`, clock)} s ON TRUE
    LEFT JOIN ${currentStatusOf('exemplar_status_event', 'exemplar_slug', sql`x.slug`, clock)} xs ON TRUE
    LEFT JOIN ${latestEventOf('fast_follower_trust_event', sql`e.fast_follower_reference = ff.reference`, clock)} i ON TRUE
    LEFT JOIN trust named ON named.ods_code = i.ods_code
    LEFT JOIN nomination_draft d ON d.fast_follower_reference = ff.reference
    LEFT JOIN trust chosen ON chosen.ods_code = d.ods_code
    WHERE ${where} AND ${followerIsVisibleTo(reader, clock)}
    ORDER BY s.recorded_at, ff.reference COLLATE "C"`;
}
