import { formatNumber } from '@/lib/format/format-number';
import type { WorkLine } from '@/lib/view/work/work-lines';
import { whyText, workParagraph } from './mail-words';

/**
 * What the mail of things that came to wait on a person says; null where none of them waits any longer. Its subject names no record: it shows
 * where other people look on.
 * @param lines the things as the list of its reader's work has them
 * @param origin the address that people use the product by
 */
export function waitingMail(lines: readonly WorkLine[], origin: string): { readonly subject: string; readonly text: string } | null {
  const each = lines.flatMap((line) => line.each ?? [line]);
  if (each.length === 0) return null;
  return {
    subject: each.length === 1 ? 'Something waits on you' : `${formatNumber(each.length)} things wait on you`,
    text: [...each.map((line) => workParagraph(line, origin)), `All that waits on you: ${origin}/work`, whyText('waiting', origin)].join('\n\n'),
  };
}
