import type { MailKind } from '@/lib/domain/notification/mail-kind';
import type { WorkLine } from '@/lib/view/work/work-lines';
import type { NoticeLine } from './notice-lines';

/** Why a person gets a mail of each kind. */
const WHY: Readonly<Record<Exclude<MailKind, 'gate'>, string>> = {
  waiting: 'You are told when something comes to wait on you.',
  followed: 'You are told when others change a record that you follow.',
  digest: 'You are told once a week what changed in the records that you follow, and what waits on you.',
};

/** The last paragraph of a mail: why its reader gets it, and where they say that they would rather not. */
export function whyText(kind: Exclude<MailKind, 'gate'>, origin: string): string {
  return `${WHY[kind]} Choose what you are told by mail: ${origin}/notifications/choices`;
}

/** One thing that waits, as a paragraph: what to do, of what, since when, and where. */
export function workParagraph({ task, about, waiting, href }: WorkLine, origin: string): string {
  return [task, `${about}. ${waiting}.`, ...(href === null ? [] : [`${origin}${href}`])].join('\n');
}

/** One change, as a paragraph: of what, by whom, when, and where. */
export function changeParagraph({ records, text, when }: NoticeLine, origin: string): string {
  return [records.map(({ name }) => name).join(', '), `${text} (${when})`, ...records.map(({ href }) => `${origin}${href}`)].join('\n');
}
