import { environment } from '@/lib/config/environment';

/** How mail leaves the product. */
export type MailSettings = {
  readonly smtpUrl: string;
  /** The address that mail comes from. */
  readonly from: string;
  /** The address that people use the product by, for links. */
  readonly origin: string;
};

/** The settings of mail; null where no mail server is named, and the product sends none. */
export function mailSettings(): MailSettings | null {
  const { smtpUrl, mailFrom, publicUrl } = environment();
  return smtpUrl === undefined ? null : { smtpUrl, from: mailFrom, origin: publicUrl };
}
