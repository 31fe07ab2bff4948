import type { Reader } from '@/lib/auth/reader';
import type { Clock } from '@/lib/domain/clock/clock';
import type { MemberRole } from '@/lib/domain/exemplar/member-role';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import { sql, type Sql } from '../sql';
import { currentStatusOf, latestEventOf } from './latest-event-of';
import { exemplarMembersAt } from './register-at';
import { trustNameAt } from './trust-at';
import { followerIsVisibleTo } from './visible-followers';

/** A trust that may be nominated, with what it is to the programme. */
export type CandidateRow = {
  readonly odsCode: string;
  readonly name: string;
  /** The last day on which it was open; null: open, or not recorded. */
  readonly closedOn: string | null;
  readonly memberships: readonly { readonly slug: string; readonly name: string; readonly role: MemberRole; readonly status: ExemplarStatus | null }[];
  /** The pairings in which it is the follower, as far as the reader may see them. */
  readonly pairings: readonly { readonly reference: string; readonly exemplarSlug: string; readonly exemplarName: string; readonly status: FastFollowerStatus }[];
};

/**
 * A statement of trusts with their parts in the programme at a clock, by name.
 * @param where narrows the trusts (alias `t`)
 */
export function candidatesAt(where: Sql, clock: Clock, reader: Reader): Sql {
  return sql`
    SELECT t.ods_code AS "odsCode", ${trustNameAt('t', clock)} AS name, t.closed_on AS "closedOn",
      coalesce((
        SELECT json_agg(json_build_object('slug', x.slug, 'name', x.name, 'role', m.role, 'status', s.status) ORDER BY x.name)
        FROM ${exemplarMembersAt(clock, sql`e.ods_code = t.ods_code`)} m
        JOIN exemplar x ON x.slug = m.exemplar_slug
        LEFT JOIN ${currentStatusOf('exemplar_status_event', 'exemplar_slug', sql`x.slug`, clock)} s ON TRUE
      ), '[]'::json) AS memberships,
      coalesce((
        SELECT json_agg(json_build_object('reference', ff.reference, 'exemplarSlug', x.slug, 'exemplarName', x.name, 'status', s.status) ORDER BY ff.reference)
        FROM fast_follower ff
        JOIN exemplar x ON x.slug = ff.exemplar_slug
        JOIN ${latestEventOf('fast_follower_trust_event', sql`e.fast_follower_reference = ff.reference`, clock)} i ON i.ods_code = t.ods_code
        JOIN ${currentStatusOf('fast_follower_status_event', 'fast_follower_reference', sql`ff.reference`, clock)} s ON TRUE
        WHERE ff.reference IN (SELECT said.fast_follower_reference FROM fast_follower_trust_event said WHERE said.ods_code = t.ods_code) AND ${followerIsVisibleTo(reader, clock)}
      ), '[]'::json) AS pairings
    FROM trust t
    WHERE t.recorded_at <= ${clock.knownAt}::timestamptz AND ${where}
    ORDER BY 2, 1`;
}
