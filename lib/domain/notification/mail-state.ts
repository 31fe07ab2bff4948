/**
 * What became of a mail. Not needed: when it was to be sent there was nothing, or nothing any more, that its reader may see. Given up: the
 * server refused it for good, or for too long.
 */
export const MAIL_STATES = ['queued', 'sent', 'not_needed', 'given_up'] as const;

export type MailState = (typeof MAIL_STATES)[number];
