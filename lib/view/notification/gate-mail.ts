import { workingDaysUntil } from '@/lib/domain/notification/working-days';
import { formatCount } from '@/lib/format/format-count';
import { formatDate } from '@/lib/format/format-date';
import type { WorkLine } from '@/lib/view/work/work-lines';

/**
 * What the mail of a gate that falls due says. Its subject names no record: it shows where other people look on.
 * @param line the gate as the list of its reader's work has it
 * @param today ISO date in London
 * @param origin the address that people use the product by
 */
export function gateMail(line: WorkLine, today: string, origin: string): { readonly subject: string; readonly text: string } {
  const dueOn = line.since;
  const left = workingDaysUntil(today, dueOn);
  const when = dueOn < today ? `It was due on ${formatDate(dueOn)}` : dueOn === today ? 'It is due today' : `It is due on ${formatDate(dueOn)}${left === 0 ? '' : `, in ${formatCount(left, 'working day')}`}`;
  return {
    subject: dueOn < today ? `An approval was due on ${formatDate(dueOn)}` : `An approval falls due on ${formatDate(dueOn)}`,
    text: [
      line.task,
      `${line.about}.`,
      `${when}.`,
      ...(line.href === null ? [] : [`See it: ${origin}${line.href}`]),
      `All that waits on you: ${origin}/work`,
      `You are told of approvals some working days before they fall due. Choose what you are told by mail: ${origin}/notifications/choices`,
    ].join('\n\n'),
  };
}
