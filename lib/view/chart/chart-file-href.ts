import type { ClockView } from '@/lib/view/clock/clock-view';
import type { SearchParams } from '@/lib/view/url/search-params';
import { toHref } from '@/lib/view/url/to-href';

/** Where the rows of a chart are as CSV: the parameters of its page, and both clocks resolved, so that the same address gives the same bytes later. */
export function chartFileHref(chart: string, params: SearchParams, clock: Pick<ClockView, 'asAt' | 'knownAt'>): string {
  return toHref(`/exports/charts/${chart}`, params, { asAt: clock.asAt, knownAt: clock.knownAt });
}
