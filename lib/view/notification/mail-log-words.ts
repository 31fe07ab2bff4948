import type { MailKind } from '@/lib/domain/notification/mail-kind';
import type { MailState } from '@/lib/domain/notification/mail-state';
import { formatInstant } from '@/lib/format/format-instant';
import type { MailItem } from '@/lib/queries/mail/list-mail';
import type { TagColour } from '@/lib/view/status/status-tag';

/** What a mail tells. */
export const MAIL_KIND_LABEL: Readonly<Record<MailKind, string>> = {
  waiting: 'Something waits',
  followed: 'A followed record changed',
  gate: 'An approval falls due',
  digest: 'The week in summary',
};

/** What became of a mail, as a tag shows it. */
export const MAIL_STATE_TAG: Readonly<Record<MailState, { readonly text: string; readonly colour: TagColour }>> = {
  queued: { text: 'Waiting', colour: 'yellow' },
  sent: { text: 'Sent', colour: 'green' },
  not_needed: { text: 'Not needed', colour: 'grey' },
  given_up: { text: 'Given up', colour: 'red' },
};

/** Why a mail waits, and until when. */
export function whyMailWaits({ isBeingSent, attempts, nextAttemptAt }: Pick<MailItem, 'isBeingSent' | 'attempts' | 'nextAttemptAt'>, isMailSetUp: boolean): string {
  if (isBeingSent) return 'It is being sent';
  if (!isMailSetUp) return 'No mail server is set up';
  return attempts === 0 ? 'It is sent next' : `It is tried again from ${formatInstant(nextAttemptAt)}`;
}
