import { PageShell, type PageShellProps } from '@/components/layout/page-shell';
import { formatDate } from '@/lib/format/format-date';
import { toHref } from '@/lib/view/url/to-href';
import type { ClockView } from '@/lib/view/clock/clock-view';

export type NotYetRecordedProps = Pick<PageShellProps, 'path' | 'params' | 'breadcrumbs' | 'heading' | 'caption' | 'notices'> & {
  clock: ClockView;
  /** What it is: "exemplar". */
  noun: string;
  /** The first date for which anything is recorded; null where that is not recorded. */
  firstOn: string | null;
  /** What happened on that date: "first expected", "published". */
  firstWords: string;
};

/** The page of a record that the clock has not come to: says from when there is something to show, and leads there. */
export function NotYetRecorded({ clock, noun, firstOn, firstWords, ...shell }: NotYetRecordedProps) {
  return (
    <PageShell {...shell} clock={clock} answer={`This ${noun} is not in the register as at ${formatDate(clock.asAt)}.`}>
      {firstOn === null ? (
        <p>No dated event is recorded of it.</p>
      ) : (
        <p>
          It was {firstWords} {formatDate(firstOn)}. <a href={toHref(shell.path, shell.params, { asAt: firstOn, page: null })}>Show it as at {formatDate(firstOn)}</a>
        </p>
      )}
    </PageShell>
  );
}
