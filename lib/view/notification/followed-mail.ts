import { formatCount } from '@/lib/format/format-count';
import type { Notices } from '@/lib/queries/notifications/list-notices';
import { changeParagraph, whyText } from './mail-words';
import { noticeLines } from './notice-lines';

/**
 * What the mail of changes to records that a person follows says, the latest first; null where there is nothing that they may see and have not
 * seen. Its subject names no record.
 * @param origin the address that people use the product by
 */
export function followedMail({ notices, hasMore }: Notices, origin: string): { readonly subject: string; readonly text: string } | null {
  const lines = noticeLines(notices).filter(({ isNew }) => isNew);
  if (lines.length === 0) return null;
  return {
    subject: hasMore ? 'Many changes to records that you follow' : `${formatCount(lines.length, 'change')} to records that you follow`,
    text: [...lines.map((line) => changeParagraph(line, origin)), ...(hasMore ? ['There are more.'] : []), `All of them: ${origin}/notifications`, whyText('followed', origin)].join('\n\n'),
  };
}
