import { createHash } from 'node:crypto';
import { toReader } from '@/lib/auth/to-reader';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { inTransaction } from '@/lib/db/transaction';
import { newlyWaiting, type Waiting } from '@/lib/domain/notification/newly-waiting';
import type { Actor } from '@/lib/domain/people/actor';
import { queueMail } from '@/lib/mail/queue-mail';
import { type WaitingItem, waitingItems } from '@/lib/mail/waiting-items';
import { listNotices } from '@/lib/queries/notifications/list-notices';
import type { Reading } from '@/lib/queries/reading';
import { listWork } from '@/lib/queries/work/list-work';
import type { Listener, NoticeMark } from './list-listeners';

/**
 * Looks through what happened since the last look for one person, queues at most one mail of what waits on them and one of what they follow, and
 * moves their mark, in one transaction. Who was never looked for is told nothing yet: what was there before is the past.
 * @param position the last act that was there before `asked` was opened
 * @returns false where another process moved the mark meanwhile, and it is to be looked again
 */
export async function lookForPerson(actor: Actor, { mail, mark }: Listener, asked: Reading, position: number): Promise<boolean> {
  const reading = { ...asked, reader: toReader(actor) };
  const revision = Number(reading.revision);
  if (mark !== null && mark.revision > revision) return false;
  const items = mail.waiting ? waitingItems(await listWork(reading, actor)) : null;
  const keys = items === null ? (mark?.waitingKeys ?? null) : items.map(({ key }) => key).sort();
  if (mark === null) {
    await queryRows(sql`
      INSERT INTO notice_mark (user_id, revision, waiting_keys, waiting_position, followed_position)
      VALUES (${actor.userId}, ${revision}, ${keys === null ? null : JSON.stringify(keys)}::jsonb, ${position}, ${position}) ON CONFLICT DO NOTHING`);
    return true;
  }
  const waiting = items === null ? [] : newlyWaiting(await whoBroughtThem(actor, fresh(items, mark), mark), mark.waitingKeys === null ? null : new Set(mark.waitingKeys));
  const changes = mail.followed && position > mark.followedPosition ? (await listNotices(reading, actor, { after: mark.followedPosition, upTo: position })).notices.filter(({ isNew }) => isNew) : [];
  if (waiting.length === 0 && changes.length === 0 && JSON.stringify(keys) === JSON.stringify(mark.waitingKeys)) return true;
  return inTransaction(async (tx) => {
    const moved = await tx.rows(sql`
      UPDATE notice_mark SET revision = ${revision}, waiting_keys = ${keys === null ? null : JSON.stringify(keys)}::jsonb,
        waiting_position = ${items === null ? mark.waitingPosition : position}, followed_position = ${mail.followed ? position : mark.followedPosition}
      WHERE user_id = ${actor.userId} AND revision = ${mark.revision} AND waiting_position = ${mark.waitingPosition} AND followed_position = ${mark.followedPosition}
        AND waiting_keys IS NOT DISTINCT FROM ${mark.waitingKeys === null ? null : JSON.stringify(mark.waitingKeys)}::jsonb
      RETURNING 1`);
    if (moved.length === 0) return false;
    if (waiting.length > 0) await queueMail(tx, { userId: actor.userId, kind: 'waiting', key: nameOf(waiting), about: { items: waiting } });
    if (changes.length > 0) await queueMail(tx, { userId: actor.userId, kind: 'followed', key: `acts to ${position}`, about: { after: mark.followedPosition, upTo: position } });
    return true;
  });
}

/** What did not wait at the last look. */
function fresh(items: readonly WaitingItem[], { waitingKeys }: NoticeMark): readonly WaitingItem[] {
  const known = new Set(waitingKeys);
  return items.filter(({ key }) => !known.has(key));
}

/** Who did something since the last look, or the very act, that may have made things wait. */
async function whoBroughtThem(actor: Actor, items: readonly WaitingItem[], { waitingPosition }: NoticeMark): Promise<Waiting[]> {
  if (items.length === 0) return [];
  return queryRows<Waiting>(sql`
    SELECT item.key, coalesce(bool_or(a.actor_user_id IS DISTINCT FROM ${actor.userId}) FILTER (WHERE a.position IS NOT NULL), FALSE) AS "isByOthers",
      coalesce(bool_or(a.actor_user_id = ${actor.userId}), FALSE) AS "isOwn"
    FROM unnest(${items.map(({ key }) => key)}::text[], ${items.map(({ about }) => about)}::text[], ${items.map(({ since }) => since)}::timestamptz[]) AS item(key, about, since)
    LEFT JOIN audit_event a ON a.payload -> 'about' @> jsonb_build_array(item.about) AND a.position > ${waitingPosition} AND (item.since IS NULL OR a.occurred_at = item.since)
    GROUP BY item.key ORDER BY item.key COLLATE "C"`);
}

/** One thing is named by its key, several by a digest of theirs: the same things are one mail, whoever finds them. */
function nameOf(keys: readonly string[]): string {
  const [only = ''] = keys;
  return keys.length === 1 ? only : `${keys.length} things ${createHash('sha256').update(JSON.stringify([...keys].sort())).digest('hex')}`;
}
