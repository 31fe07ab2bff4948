import { nextQuarter, previousQuarter, programmeQuarters, quarterOf } from '@/lib/domain/timeline/quarter';
import { formatDate } from '@/lib/format/format-date';
import type { ClockView } from '@/lib/view/clock/clock-view';
import type { SearchParams } from '@/lib/view/url/search-params';
import { toHref } from '@/lib/view/url/to-href';

export type ScrubberView = {
  /** The last days of the programme's quarters, today, and the day shown: in order. */
  readonly days: readonly { readonly value: string; readonly label: string }[];
  /** The same page a quarter earlier and a quarter later; null where the scrubber ends. */
  readonly earlier: { readonly label: string; readonly href: string } | null;
  readonly later: { readonly label: string; readonly href: string } | null;
};

/** The days that a timeline can be moved to, and the ways one quarter back and on. */
export function toScrubberView(path: string, params: SearchParams, clock: Pick<ClockView, 'asAt' | 'today'>): ScrubberView {
  const ends = programmeQuarters().map(({ to }) => to);
  const days = [...new Set([...ends, clock.today, clock.asAt])].sort();
  const own = quarterOf(clock.asAt);
  const before = previousQuarter(own).to;
  const after = own.to > clock.asAt ? own.to : nextQuarter(own).to;
  const earlier = ends.findLast((end) => end <= before);
  const later = ends.find((end) => end >= after) ?? (clock.asAt < clock.today ? clock.today : undefined);
  const label = (day: string) => (day === clock.today ? `today, ${formatDate(day)}` : formatDate(day));
  const link = (day: string) => ({ label: label(day), href: `${toHref(path, params, { page: null, asAt: day === clock.today ? null : day })}#scrubber` });
  return { days: days.map((value) => ({ value, label: label(value) })), earlier: earlier === undefined ? null : link(earlier), later: later === undefined ? null : link(later) };
}
