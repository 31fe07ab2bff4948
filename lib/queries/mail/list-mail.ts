import 'server-only';
import { queryRows } from '@/lib/db/query-rows';
import { empty, sql, type Sql } from '@/lib/db/sql';
import type { MailKind } from '@/lib/domain/notification/mail-kind';
import type { MailState } from '@/lib/domain/notification/mail-state';
import type { Actor } from '@/lib/domain/people/actor';
import { canReadMailOfEveryone } from '@/lib/domain/policy/people';

export const MAILS_A_PAGE = 50;

/** A mail as its log shows it: never what it says, which is not kept. Instants are ISO. */
export type MailItem = {
  readonly id: string;
  readonly personName: string;
  readonly kind: MailKind;
  readonly state: MailState;
  readonly queuedAt: string;
  readonly sentAt: string | null;
  /** How often a server was tried. */
  readonly attempts: number;
  readonly nextAttemptAt: string;
  readonly isBeingSent: boolean;
  /** What the server last answered, or why it was not reached. */
  readonly lastAnswer: string | null;
};

export type MailLog = {
  /** What is still to be sent, the longest waiting first: so many of them at most. */
  readonly waiting: readonly MailItem[];
  readonly waitingTotal: number;
  /** A page of what is done with, the latest queued first. */
  readonly done: readonly MailItem[];
  readonly doneTotal: number;
};

/** The mail of everyone; null for whoever may not see its log. */
export async function listMailOfEveryone(actor: Actor, page: number): Promise<MailLog | null> {
  return canReadMailOfEveryone(actor) ? listMail(empty, page) : null;
}

/** The mail of whoever asks. */
export function listOwnMail(actor: Actor, page: number): Promise<MailLog> {
  return listMail(sql`AND m.user_id = ${actor.userId}`, page);
}

async function listMail(own: Sql, page: number): Promise<MailLog> {
  const select = sql`
    SELECT m.id, u.name AS "personName", m.kind::text AS kind, m.state::text AS state, m.queued_at AS "queuedAt", m.sent_at AS "sentAt", m.attempts,
      m.next_attempt_at AS "nextAttemptAt", coalesce(m.lease_until > clock_timestamp(), FALSE) AS "isBeingSent", m.last_answer AS "lastAnswer"
    FROM outgoing_mail m JOIN "user" u ON u.id = m.user_id`;
  const [counts, waiting, done] = await Promise.all([
    queryRows<{ waiting: number; done: number }>(sql`
      SELECT (count(*) FILTER (WHERE m.state = 'queued'))::int AS waiting, (count(*) FILTER (WHERE m.state <> 'queued'))::int AS done FROM outgoing_mail m WHERE TRUE ${own}`),
    queryRows<MailItem>(sql`${select} WHERE m.state = 'queued' ${own} ORDER BY m.queued_at, m.id LIMIT ${MAILS_A_PAGE}`),
    queryRows<MailItem>(sql`${select} WHERE m.state <> 'queued' ${own} ORDER BY m.queued_at DESC, m.id LIMIT ${MAILS_A_PAGE} OFFSET ${(page - 1) * MAILS_A_PAGE}`),
  ]);
  return { waiting, waitingTotal: counts[0]?.waiting ?? 0, done, doneTotal: counts[0]?.done ?? 0 };
}
