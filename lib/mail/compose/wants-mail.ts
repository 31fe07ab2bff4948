import type { MailKind } from '@/lib/domain/notification/mail-kind';
import type { Actor } from '@/lib/domain/people/actor';
import { getNoticeChoice } from '@/lib/queries/notifications/get-notice-choice';

/** Whether a person is still to be told by mail of a kind of thing: they hold a role that they can use, and have not chosen otherwise since it was queued. */
export async function wantsMail(actor: Actor, kind: MailKind): Promise<boolean> {
  return actor.roles.length > 0 && (await getNoticeChoice(actor)).mail[kind];
}
