import { environment } from '@/lib/config/environment';
import { pickWork } from '@/lib/mail/waiting-items';
import { listWork } from '@/lib/queries/work/list-work';
import { waitingMail } from '@/lib/view/notification/waiting-mail';
import { toWorkLines } from '@/lib/view/work/work-lines';
import type { MailComposer } from './mail-composer';
import { wantsMail } from './wants-mail';

/** What came to wait on its reader: of it what waits on them still. */
export const composeWaiting: MailComposer = async ({ about }, actor, reading) => {
  if (!(await wantsMail(actor, 'waiting'))) return null;
  const items = Array.isArray(about['items']) ? about['items'].map(String) : [];
  const work = pickWork(await listWork(reading, actor), new Set(items));
  return waitingMail(toWorkLines(actor, work, reading.clock.asAt), environment().publicUrl);
};
