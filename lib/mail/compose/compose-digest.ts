import { environment } from '@/lib/config/environment';
import { listNotices } from '@/lib/queries/notifications/list-notices';
import { listWork } from '@/lib/queries/work/list-work';
import { digestMail } from '@/lib/view/notification/digest-mail';
import type { MailComposer } from './mail-composer';
import { wantsMail } from './wants-mail';

/** A week of the records that its reader follows, and how much waits on them. */
export const composeDigest: MailComposer = async ({ about }, actor, reading) => {
  if (!(await wantsMail(actor, 'digest'))) return null;
  const week = { from: String(about['from']), before: String(about['before']) };
  const [notices, work] = await Promise.all([listNotices(reading, actor, week), listWork(reading, actor)]);
  return digestMail(notices, work, week, environment().publicUrl);
};
