import { PageShell, type PageShellProps } from '@/components/layout/page-shell';
import type { KnownDate } from '@/lib/domain/evidence/days-apart';
import { formatDate } from '@/lib/format/format-date';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { onDate } from '@/lib/view/evidence/date-words';
import { toHref } from '@/lib/view/url/to-href';

export type NotYetRecordedProps = Pick<PageShellProps, 'path' | 'params' | 'breadcrumbs' | 'heading' | 'caption' | 'notices'> & {
  clock: ClockView;
  /** What it is: "exemplar". */
  noun: string;
  /** The first date for which anything is recorded; null where that is not recorded. */
  first: KnownDate | null;
  /** What happened then: "first heard of", "published". */
  firstWords: string;
};

/** The page of a record that the clock has not come to: says from when there is something to show, and leads there. */
export function NotYetRecorded({ clock, noun, first, firstWords, ...shell }: NotYetRecordedProps) {
  return (
    <PageShell {...shell} clock={clock} answer={`This ${noun} is not in the register as at ${formatDate(clock.asAt)}.`}>
      {first === null ? (
        <p>No dated event is recorded of it.</p>
      ) : (
        <p>
          It was {firstWords} {onDate(first)}. <a href={toHref(shell.path, shell.params, { asAt: first.effectiveOn, page: null })}>Show it as at {formatDate(first.effectiveOn)}</a>
        </p>
      )}
    </PageShell>
  );
}
