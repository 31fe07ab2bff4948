import type { Json } from '@/lib/audit/canonical-json';
import type { MailKind } from '@/lib/domain/notification/mail-kind';
import type { Actor } from '@/lib/domain/people/actor';
import type { Reading } from '@/lib/queries/reading';

/** A mail as it waits to be sent. */
export type QueuedMail = {
  readonly id: string;
  readonly kind: MailKind;
  readonly key: string;
  readonly about: { readonly [key: string]: Json };
  /** Instant, ISO. */
  readonly queuedAt: string;
};

/** What a mail says, in plain text. The subject is one line. */
export type MailText = { readonly subject: string; readonly text: string };

/**
 * Says what a mail tells, at the moment of sending: from what its reader, with the rights that they hold then, may see in `reading`, which is
 * opened for them; null where there is nothing (any more) to tell them. The mail is then closed as not needed. A composer that fails throws,
 * and the mail waits.
 */
export type MailComposer = (mail: QueuedMail, actor: Actor, reading: Reading) => Promise<MailText | null>;
