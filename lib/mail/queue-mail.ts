import type { Json } from '@/lib/audit/canonical-json';
import { sql } from '@/lib/db/sql';
import type { Transaction } from '@/lib/db/transaction';
import type { MailKind } from '@/lib/domain/notification/mail-kind';

/** A mail to be sent: to whom, what kind of thing it tells, and which one. */
export type MailToQueue = {
  readonly userId: string;
  readonly kind: MailKind;
  /** Names the one thing told, the same however often it is found: the same person is told of it once. */
  readonly key: string;
  /** References that the text will be composed from: addresses and keys of records, never their text. */
  readonly about: { readonly [key: string]: Json };
};

/**
 * Queues a mail, in the transaction that found what it tells. Queued again, by this process or another, it is nothing, whatever became of it.
 * @returns whether it is new
 */
export async function queueMail(tx: Transaction, { userId, kind, key, about }: MailToQueue): Promise<boolean> {
  const queued = await tx.rows(sql`
    INSERT INTO outgoing_mail (user_id, kind, key, about) VALUES (${userId}, ${kind}::"MailKind", ${key}, ${JSON.stringify(about)}::jsonb)
    ON CONFLICT (user_id, kind, key) DO NOTHING RETURNING id`);
  return queued.length > 0;
}
