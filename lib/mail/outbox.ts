import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { MailKind } from '@/lib/domain/notification/mail-kind';
import type { QueuedMail } from './compose/mail-composer';

/** A mail that this process, and no other, may send until its lease ends. */
export type TakenMail = QueuedMail & {
  readonly userId: string;
  /** How often a server was tried before. */
  readonly attempts: number;
  /** Whether the server has put it off for longer than a mail is tried. */
  readonly isStale: boolean;
};

type Row = { id: string; user_id: string; kind: MailKind; key: string; about: TakenMail['about']; queued_at: string; attempts: number; is_stale: boolean };

/**
 * Takes the mail that has waited longest past its time, for so many milliseconds; null where none is to be sent now. Processes that ask at the
 * same time get different mails; one whose process ended, however abruptly, is taken up again when its lease is over. Instants are kept to the
 * nearest millisecond, which may lie ahead: the present is rounded alike, so that what is due now is taken now.
 * @param kinds those that this version of the product can compose; any other waits for one that can
 */
export async function takeMail(kinds: readonly MailKind[], leaseMs: number, giveUpAfterMs: number): Promise<TakenMail | null> {
  const [row] = await queryRows<Row>(sql`
    UPDATE outgoing_mail SET lease_until = clock_timestamp() + ${leaseMs}::int * interval '1 millisecond'
    WHERE id = (
      SELECT m.id FROM outgoing_mail m
      WHERE m.state = 'queued' AND m.next_attempt_at <= clock_timestamp()::timestamptz(3) AND (m.lease_until IS NULL OR m.lease_until < clock_timestamp()) AND m.kind::text = ANY(${[...kinds]}::text[])
      ORDER BY m.next_attempt_at, m.id FOR UPDATE SKIP LOCKED LIMIT 1)
    RETURNING id, user_id, kind::text AS kind, key, about, queued_at, attempts, queued_at < clock_timestamp() - ${giveUpAfterMs}::int * interval '1 millisecond' AS is_stale`);
  if (row === undefined) return null;
  return { id: row.id, userId: row.user_id, kind: row.kind, key: row.key, about: row.about, queuedAt: row.queued_at, attempts: row.attempts, isStale: row.is_stale };
}

/**
 * Counts an attempt just before it is made, and begins the lease anew: of a mail whose process ends in the middle it is then known that a server may
 * have it. False where another process was there first, because this one took longer than its lease.
 */
export async function startAttempt({ id, attempts }: TakenMail, leaseMs: number): Promise<boolean> {
  const started = await queryRows(sql`
    UPDATE outgoing_mail SET attempts = attempts + 1, lease_until = clock_timestamp() + ${leaseMs}::int * interval '1 millisecond'
    WHERE id = ${id}::uuid AND state = 'queued' AND attempts = ${attempts} RETURNING id`);
  return started.length > 0;
}

/** Closes a mail. */
export async function closeMail({ id }: TakenMail, state: 'sent' | 'not_needed' | 'given_up', answer: string | null): Promise<void> {
  await queryRows(sql`
    UPDATE outgoing_mail SET state = ${state}::"MailState", lease_until = NULL, last_answer = coalesce(${answer}, last_answer),
      sent_at = CASE WHEN ${state} = 'sent' THEN clock_timestamp() END
    WHERE id = ${id}::uuid AND state = 'queued'`);
}

/** Lets a mail wait for its next attempt. */
export async function putOff({ id }: TakenMail, waitMs: number, answer: string): Promise<void> {
  await queryRows(sql`
    UPDATE outgoing_mail SET lease_until = NULL, next_attempt_at = clock_timestamp() + ${waitMs}::int * interval '1 millisecond', last_answer = ${answer}
    WHERE id = ${id}::uuid AND state = 'queued'`);
}

/** Gives back a mail that was taken and not tried. */
export async function giveBack({ id }: TakenMail): Promise<void> {
  await queryRows(sql`UPDATE outgoing_mail SET lease_until = NULL WHERE id = ${id}::uuid AND state = 'queued'`);
}
