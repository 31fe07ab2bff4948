import { getDataRevision } from '@/lib/db/data-revision';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { inTransaction } from '@/lib/db/transaction';
import { londonDateOf } from '@/lib/domain/clock/london-day';
import { digestDue, type DigestDue } from '@/lib/domain/notification/digest-due';
import { writeLog } from '@/lib/http/write-log';
import { queueMail } from '@/lib/mail/queue-mail';
import { readRecipient } from '@/lib/mail/read-recipient';
import { openReading, type Reading } from '@/lib/queries/reading';
import { type Listener, listListeners } from './list-listeners';
import { lookForPerson } from './look-for-person';

const holder = globalThis as typeof globalThis & { gdeNoticesRaised?: string; gdeDigestRaised?: string };

/**
 * Queues mail of what is new to each person: what waits on them, what others did to records that they follow, and the digest of the week. Any
 * number of processes may do so at once, and again: nothing is told twice. Where nothing was written, no day began and no digest came due since
 * the last time, it asks the database for that alone.
 * @param now the present instant, ISO
 */
export async function raiseNotices(now: string): Promise<void> {
  const { number, readAt } = await getDataRevision();
  const digest = digestDue(now);
  const look = [number, londonDateOf(readAt), digest.week].join(' ');
  if (holder.gdeNoticesRaised === look) return;
  // Before the reading is opened, which then knows all that came of it.
  const [last] = await queryRows<{ position: number }>(sql`SELECT coalesce(max(position), 0)::int AS position FROM audit_event`);
  const reading = await openReading({ asAt: null, knownAt: null });
  const listeners = await listListeners(reading.clock.asAt);
  let isWhole = true;
  for (const listener of listeners) isWhole = (await raiseFor(listener, reading, last?.position ?? 0)) && isWhole;
  if (holder.gdeDigestRaised !== digest.week) {
    await queueDigests(listeners, digest);
    holder.gdeDigestRaised = digest.week;
  }
  if (isWhole) holder.gdeNoticesRaised = look;
}

/** Whether all was looked at: not where another process was quicker, and not where it failed, which does not keep anybody else from being told. */
async function raiseFor(listener: Listener, reading: Reading, position: number): Promise<boolean> {
  try {
    const actor = await readRecipient(listener.userId);
    return actor === null || actor.roles.length === 0 || (await lookForPerson(actor, listener, reading, position));
  } catch (error) {
    writeLog('error', 'notices not raised', { person: listener.userId, message: error instanceof Error ? error.message : String(error) });
    return false;
  }
}

async function queueDigests(listeners: readonly Listener[], { week, from, before }: DigestDue): Promise<void> {
  const wanted = listeners.filter(({ mail, digestFrom }) => mail.digest && digestFrom !== null && digestFrom < before);
  if (wanted.length === 0) return;
  await inTransaction(async (tx) => {
    for (const { userId } of wanted) await queueMail(tx, { userId, kind: 'digest', key: week, about: { from, before } });
  });
}
