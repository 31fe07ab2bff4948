import type { NamedMoment } from '@/lib/domain/clock/named-moments';
import { formatDate } from '@/lib/format/format-date';
import { toHref } from '@/lib/view/url/to-href';
import type { SearchParams } from '@/lib/view/url/search-params';
import type { ClockView } from './clock-view';

export type MomentLink = {
  readonly label: string;
  /** The day, in words; `null` for today. */
  readonly dateText: string | null;
  readonly href: string;
  readonly isCurrent: boolean;
};

/** Links that show the same page at each named moment: every other parameter stays but `page`, which would mislead. */
export function momentLinks(moments: readonly NamedMoment[], path: string, params: SearchParams, clock: ClockView): MomentLink[] {
  return moments.map(({ label, asAt }) => ({
    label,
    dateText: asAt === null ? null : formatDate(asAt),
    href: toHref(path, params, { page: null, knownAt: clock.params.knownAt ?? null, asAt }),
    isCurrent: clock.asAt === (asAt ?? clock.today),
  }));
}
