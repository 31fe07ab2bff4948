import type { ViewPath } from '@/lib/domain/saved-view/view-paths';
import { formatCount } from '@/lib/format/format-count';
import { formatDate } from '@/lib/format/format-date';

const PAGE_LABEL: Readonly<Record<ViewPath, string>> = {
  '/': 'Overview',
  '/exemplars': 'Exemplars',
  '/fast-followers': 'Fast followers',
  '/fast-followers/replication': 'Replication',
  '/trusts': 'Trusts',
  '/footprints': 'Footprints',
  '/footprints/map': 'Maps',
  '/funding': 'Funding',
  '/funding/claims': 'Published figures',
  '/funding/planner': 'Planner',
  '/suppliers': 'Suppliers',
  '/maturity': 'Digital maturity',
  '/blueprints': 'Blueprints',
  '/milestones': 'Milestones',
  '/timeline': 'Timeline',
  '/sources': 'Sources',
  '/data-quality': 'Data quality',
  '/search': 'Search',
};

/** Parameters that do not narrow what a page shows. */
const NO_FILTERS = new Set(['asAt', 'knownAt', 'sort', 'perPage']);

/**
 * What a view shows, in words: "Trusts, with 2 choices, as at 30 November 2016, as known on 31 January 2017"; of one without a date,
 * "Trusts, as at the day you open it".
 */
export function savedViewText({ path, query }: { readonly path: ViewPath; readonly query: string }): string {
  const params = new URLSearchParams(query);
  const choices = [...params.keys()].filter((name) => !NO_FILTERS.has(name)).length;
  const [asAt, knownAt] = [params.get('asAt'), params.get('knownAt')];
  return [
    PAGE_LABEL[path],
    ...(choices === 0 ? [] : [`with ${formatCount(choices, 'choice')}`]),
    asAt === null ? 'as at the day you open it' : `as at ${dateText(asAt)}`,
    ...(knownAt === null ? [] : [`as known on ${dateText(knownAt)}`]),
  ].join(', ');
}

/** The address of a view. */
export function savedViewHref({ path, query }: { readonly path: ViewPath; readonly query: string }): string {
  return query === '' ? path : `${path}?${query}`;
}

/** A date in words; what is no date, as it stands. */
function dateText(text: string): string {
  return /^\d{4}-\d\d-\d\d/.test(text) ? formatDate(text, 'day') : text;
}
