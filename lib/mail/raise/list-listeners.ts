import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { DEFAULT_NOTICE_CHOICE, type NoticeChoice } from '@/lib/domain/notification/notice-choice';

/** How far what happens was looked through for a person's mail. */
export type NoticeMark = {
  readonly revision: number;
  /** What waited at the last look; null: not looked at since mail of it was switched on. */
  readonly waitingKeys: readonly string[] | null;
  readonly waitingPosition: number;
  readonly followedPosition: number;
};

/** A person who is told something by mail. */
export type Listener = {
  readonly userId: string;
  readonly mail: NoticeChoice['mail'];
  /** Since when they want the weekly digest, ISO; null where they never chose. */
  readonly digestFrom: string | null;
  /** Null: nothing was looked through for them yet. */
  readonly mark: NoticeMark | null;
};

type Row = { userId: string; mail: NoticeChoice['mail'] | null; digestFrom: string | null; mark: NoticeMark | null };

/** Everyone who holds a role and has chosen, or was given, mail of what waits on them, of what they follow or of the week. */
export async function listListeners(today: string): Promise<Listener[]> {
  const rows = await queryRows<Row>(sql`
    SELECT u.id AS "userId", c.digest_from AS "digestFrom",
      CASE WHEN c.user_id IS NOT NULL THEN json_build_object('waiting', c.waiting, 'followed', c.followed, 'gate', c.gate, 'digest', c.digest) END AS mail,
      CASE WHEN m.user_id IS NOT NULL THEN json_build_object('revision', m.revision, 'waitingKeys', m.waiting_keys, 'waitingPosition', m.waiting_position, 'followedPosition', m.followed_position) END AS mark
    FROM "user" u LEFT JOIN notice_choice c ON c.user_id = u.id LEFT JOIN notice_mark m ON m.user_id = u.id
    WHERE u.anonymised_at IS NULL
      AND EXISTS (SELECT 1 FROM role_grant g WHERE g.user_id = u.id AND g.revoked_at IS NULL AND g.starts_on <= ${today}::date AND (g.ends_on IS NULL OR g.ends_on >= ${today}::date))
    ORDER BY u.id COLLATE "C"`);
  return rows.map(({ mail, ...row }) => ({ ...row, mail: mail ?? DEFAULT_NOTICE_CHOICE.mail })).filter(({ mail }) => mail.waiting || mail.followed || mail.digest);
}
