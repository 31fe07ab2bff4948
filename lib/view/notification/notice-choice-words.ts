import { MAIL_KINDS, type MailKind } from '@/lib/domain/notification/mail-kind';

const WORDS: Readonly<Record<MailKind, { readonly label: string; readonly hint: string }>> = {
  waiting: { label: 'Something waits on me', hint: 'A nomination to answer, a condition or a claim, once it comes to you' },
  followed: { label: 'A record that I follow changed', hint: 'What others did to it, several changes in one mail' },
  gate: { label: 'A gate falls due', hint: 'So many working days before, as you say below' },
  digest: { label: 'A week is over', hint: 'On Mondays at 8am: what changed in seven days in the records that you follow, and what waits on you' },
};

/** The kinds of things that a person may be told by mail, to choose from. */
export const NOTICE_CHOICES = MAIL_KINDS.map((kind) => ({ value: kind, ...WORDS[kind] }));

/** Where mail to a person goes, or why none does. */
export function mailAddressText(email: string, isMailSetUp: boolean): string {
  return isMailSetUp ? `Mail goes to ${email}.` : `Mail is not set up here, so none is sent. Once it is, it goes to ${email}.`;
}
