import { londonDateOf } from '@/lib/domain/clock/london-day';
import { formatCount } from '@/lib/format/format-count';
import { formatDate } from '@/lib/format/format-date';
import type { Notices } from '@/lib/queries/notifications/list-notices';
import type { Work } from '@/lib/queries/work/list-work';
import { workAnswer } from '@/lib/view/work/work-answer';
import { countWork } from '@/lib/view/work/work-lines';
import { changeParagraph, whyText } from './mail-words';
import { noticeLines } from './notice-lines';

/**
 * What the weekly digest says: the changes of its seven days to records that a person follows, the latest first, and how much waits on them now;
 * null where nothing changed and nothing waits. Its subject names no record.
 * @param week the instants that it tells of, from one and before the other, ISO
 * @param origin the address that people use the product by
 */
export function digestMail({ notices, hasMore }: Notices, work: Work, { from, before }: { readonly from: string; readonly before: string }, origin: string): { readonly subject: string; readonly text: string } | null {
  if (notices.length === 0 && countWork(work) === 0) return null;
  const days = `${formatDate(londonDateOf(from))} to ${formatDate(londonDateOf(before))}`;
  const changed = notices.length === 0 ? 'Nothing changed in the records that you follow.' : hasMore ? `The latest ${formatCount(notices.length, 'change')} to records that you follow; there are more:` : `${formatCount(notices.length, 'change')} to records that you follow:`;
  return {
    subject: `Your week, ${days}`,
    text: [`From ${days}, both from 8am.`, changed, ...noticeLines(notices).map((line) => changeParagraph(line, origin)), `${workAnswer(work)} ${origin}/work`, `All changes: ${origin}/notifications`, whyText('digest', origin)].join('\n\n'),
  };
}
