import { createTransport, type Transporter } from 'nodemailer';
import type { SMTPPoolSentMessageInfo } from 'nodemailer/lib/smtp-pool/index.js';
import { transportOptions } from './transport-options';

export type MailTransport = Transporter<SMTPPoolSentMessageInfo>;

/** Opens the way to the mail server that an address names; connections are made at first use. */
export function openTransport(smtpUrl: string): MailTransport {
  return createTransport(transportOptions(smtpUrl));
}
