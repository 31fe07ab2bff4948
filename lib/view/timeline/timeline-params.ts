import type { TimelineScope } from '@/lib/domain/timeline/timeline-scope';
import type { TimelineParams } from '@/lib/schemas/timeline-params';
import { NOT_RECORDED } from '@/lib/schemas/tables/table-definition';
import type { ClockView } from '@/lib/view/clock/clock-view';
import type { SearchParams } from '@/lib/view/url/search-params';

/** The parameters of a timeline as its links keep them: what was understood of the address, no more. */
export function timelineParams({ kinds, order, page, typed }: Pick<TimelineParams, 'kinds' | 'order' | 'page' | 'typed'>, { cohorts, regions, odsCodes }: TimelineScope, clock: Pick<ClockView, 'params'>): SearchParams {
  return {
    kind: kinds,
    cohort: cohorts.map((cohort) => cohort ?? NOT_RECORDED),
    region: regions.map((region) => region ?? NOT_RECORDED),
    ...(odsCodes.length > 0 && { trust: odsCodes.join(' ') }),
    ...(order === 'latest' && { sort: '-effective_on' }),
    ...(page > 1 && { page: String(page) }),
    ...(typed.from !== null && { from: typed.from }),
    ...(typed.to !== null && { to: typed.to }),
    ...clock.params,
  };
}
