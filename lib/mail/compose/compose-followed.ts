import { environment } from '@/lib/config/environment';
import { listNotices } from '@/lib/queries/notifications/list-notices';
import { followedMail } from '@/lib/view/notification/followed-mail';
import type { MailComposer } from './mail-composer';
import { wantsMail } from './wants-mail';

/** What others did to records that its reader follows: of it what they may see still, and have not seen on the product's own page. */
export const composeFollowed: MailComposer = async ({ about }, actor, reading) => {
  if (!(await wantsMail(actor, 'followed'))) return null;
  return followedMail(await listNotices(reading, actor, { after: Number(about['after']), upTo: Number(about['upTo']) }), environment().publicUrl);
};
