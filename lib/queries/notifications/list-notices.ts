import 'server-only';
import type { ActAbout } from '@/lib/audit/record-version';
import { remember } from '@/lib/cache';
import { latestEventOf } from '@/lib/db/as-at/latest-event-of';
import { trustNameAt } from '@/lib/db/as-at/trust-at';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { queryRows } from '@/lib/db/query-rows';
import { sql, type Sql } from '@/lib/db/sql';
import { type Followable, type FollowedRef, NOTICES_MAX } from '@/lib/domain/notification/followable';
import type { Actor } from '@/lib/domain/people/actor';
import { actHidesNothing } from '@/lib/queries/audit/act-hides-nothing';
import type { Reading } from '@/lib/queries/reading';

/** A record that a person follows, as they may see it. */
export type FollowedRecord = { readonly table: Followable; readonly id: string; readonly name: string; readonly followedAt: string };

/** What somebody else did to records that a person follows. */
export type Notice = ActAbout & {
  /** Set where the reader is not told who: what the person is. */
  readonly actorKind: 'a person of the programme' | 'a trust lead' | null;
  readonly records: readonly { readonly table: Followable; readonly id: string; readonly name: string }[];
  /** Whether it came after what they have marked as read. */
  readonly isNew: boolean;
};

/** The latest notices, at most NOTICES_MAX, and whether there are more. */
export type Notices = { readonly notices: readonly Notice[]; readonly hasMore: boolean };

/** Which acts are asked for, by their positions and their instants. */
export type NoticeSpan = {
  /** Only those after this position. */
  readonly after?: number;
  /** Only those up to this position. */
  readonly upTo?: number;
  /** Only those from this instant on, ISO. */
  readonly from?: string;
  /** Only those before this instant, ISO. */
  readonly before?: string;
};

type NoticeRow = Omit<Notice, 'actorKind'> & { readonly isPerson: boolean };

/** The records that whoever asks follows, by name; one that they may not see any more is not among them. */
export function listFollowed(reading: Reading, actor: Actor): Promise<FollowedRecord[]> {
  return queryRows<FollowedRecord>(sql`
    SELECT f.record_table AS table, f.record_id AS id, f.name, f.followed_at AS "followedAt" FROM ${namedFollowsOf(reading, actor)} f ORDER BY f.name COLLATE "C", f.record_id COLLATE "C"`);
}

/** Whether whoever asks follows a record. */
export async function isFollowed(actor: Actor, { table, id }: FollowedRef): Promise<boolean> {
  const [found] = await queryRows(sql`SELECT 1 FROM follow WHERE user_id = ${actor.userId} AND record_table = ${table} AND record_id = ${id}`);
  return found !== undefined;
}

/** What others did to the records that whoever asks follows, since they follow them, the latest first; as far as they may see it now. */
export async function listNotices(reading: Reading, actor: Actor, { after = 0, upTo = Number.MAX_SAFE_INTEGER, from, before }: NoticeSpan = {}): Promise<Notices> {
  const rows = await queryRows<NoticeRow>(sql`
    SELECT a.position::int AS position, a.type, a.payload - 'rows' - 'about' AS details, u.name AS "actorName", u.anonymised_at IS NOT NULL AS "isActorForgotten", u.id IS NOT NULL AS "isPerson",
      to_char(a.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "occurredAt",
      json_agg(json_build_object('table', f.record_table, 'id', f.record_id, 'name', f.name) ORDER BY f.record_table, f.record_id) AS records,
      a.position > ${lastSeenBy(actor)} AS "isNew"
    FROM ${actsAbout(namedFollowsOf(reading, actor))}
    LEFT JOIN "user" u ON u.id = a.actor_user_id
    WHERE ${isNews(reading, actor)} AND a.position > ${after} AND a.position <= ${upTo}
      AND (${from ?? null}::timestamptz IS NULL OR a.occurred_at >= ${from ?? null}::timestamptz) AND (${before ?? null}::timestamptz IS NULL OR a.occurred_at < ${before ?? null}::timestamptz)
    GROUP BY a.position, a.type, a.payload, a.occurred_at, u.id, u.name, u.anonymised_at
    ORDER BY a.position DESC LIMIT ${NOTICES_MAX + 1}`);
  const mayNamePeople = reading.reader.isProgrammeStaff || reading.reader.trustOdsCodes.length > 0;
  const notices = rows.slice(0, NOTICES_MAX).map(({ isPerson, ...row }): Notice => {
    if (!isPerson || mayNamePeople) return { ...row, actorKind: null };
    return { ...row, actorName: null, actorKind: typeof row.details['assertedBy'] === 'string' ? 'a trust lead' : 'a person of the programme' };
  });
  return { notices, hasMore: rows.length > NOTICES_MAX };
}

/** How many notices came after what whoever asks has marked as read; more than NOTICES_MAX are one more than it. Asked for every page that they open, and answered once a revision of the data. */
export function countNewNotices(reading: Reading, actor: Actor): Promise<number> {
  return remember(JSON.stringify(['new notices', reading.revision, reading.clock, reading.reader, actor.userId]), async () => {
    const [counted] = await queryRows<{ n: number }>(sql`
      SELECT count(*)::int AS n FROM (
        SELECT DISTINCT a.position FROM ${actsAbout(followsOf(reading, actor))}
        WHERE ${isNews(reading, actor)} AND a.position > ${lastSeenBy(actor)}
        LIMIT ${NOTICES_MAX + 1}
      ) AS fresh`);
    return counted?.n ?? 0;
  });
}

/** The acts (alias `a`) about each of some records that a person follows (alias `f`), since they follow it. */
function actsAbout(follows: Sql): Sql {
  return sql`${follows} f JOIN audit_event a ON a.payload -> 'about' @> jsonb_build_array(f.record_table || '/' || f.record_id) AND a.position > f.from_position`;
}

/** Narrows acts (alias `a`) to those of others that the reader may see. */
function isNews({ reader, clock }: Reading, actor: Actor): Sql {
  return sql`a.actor_user_id IS DISTINCT FROM ${actor.userId} AND ${actHidesNothing(reader, clock)}`;
}

/** The position of the last act that a person has marked as read. */
function lastSeenBy(actor: Actor): Sql {
  return sql`coalesce((SELECT seen.position FROM notices_seen seen WHERE seen.user_id = ${actor.userId}), 0)`;
}

/** What a person follows and may see: the columns of `follow`. */
function followsOf({ clock, reader }: Reading, actor: Actor): Sql {
  return sql`(
    SELECT f.* FROM follow f LEFT JOIN fast_follower ff ON f.record_table = 'fast_follower' AND ff.reference = f.record_id
    WHERE f.user_id = ${actor.userId} AND (f.record_table <> 'fast_follower' OR ${followerIsVisibleTo(reader, clock)})
  )`;
}

/** The same with the `name` of each, which is found once and not for each act about it. */
function namedFollowsOf(reading: Reading, actor: Actor): Sql {
  const { clock } = reading;
  return sql`(
    SELECT f.*, coalesce(
      x.name,
      CASE WHEN t.ods_code IS NOT NULL THEN ${trustNameAt('t', clock)} END,
      CASE WHEN paired.ods_code IS NOT NULL THEN ${trustNameAt('paired', clock)} ELSE 'Trust not recorded' END || ', follower of ' || followed.name) AS name
    FROM ${followsOf(reading, actor)} f
    LEFT JOIN exemplar x ON f.record_table = 'exemplar' AND x.slug = f.record_id
    LEFT JOIN trust t ON f.record_table = 'trust' AND t.ods_code = f.record_id
    LEFT JOIN fast_follower ff ON f.record_table = 'fast_follower' AND ff.reference = f.record_id
    LEFT JOIN ${latestEventOf('fast_follower_trust_event', sql`e.fast_follower_reference = ff.reference`, clock)} i ON TRUE
    LEFT JOIN trust paired ON paired.ods_code = i.ods_code
    LEFT JOIN exemplar followed ON followed.slug = ff.exemplar_slug
    OFFSET 0
  )`;
}
