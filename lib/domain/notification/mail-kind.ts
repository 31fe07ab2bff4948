/** What a mail tells: something waits on its reader, records they follow changed, a gate falls due, or what happened in a week. */
export const MAIL_KINDS = ['waiting', 'followed', 'gate', 'digest'] as const;

export type MailKind = (typeof MAIL_KINDS)[number];
