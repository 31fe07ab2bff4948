import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { Confidence } from '@/lib/domain/evidence/confidence';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { SourceReference } from '@/lib/domain/evidence/evidence';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import { SEARCH_FOUND_MAX, SEARCH_GROUPS, type SearchGroup } from '@/lib/domain/search/search-group';
import { capitalise } from '@/lib/format/capitalise';
import { formatCount } from '@/lib/format/format-count';
import { formatDate } from '@/lib/format/format-date';
import { formatList } from '@/lib/format/format-list';
import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';
import { EXEMPLAR_STATUS_TAG } from '@/lib/view/status/exemplar-status-tag';
import { FAST_FOLLOWER_STATUS_TAG } from '@/lib/view/status/fast-follower-status-tag';
import type { StatusTagView } from '@/lib/view/status/status-tag';
import { toHref } from '@/lib/view/url/to-href';
import { SEARCH_GROUP_WORDS } from './search-group-words';

type Hit = { readonly key: string; readonly name: string };
type Found<Of extends Hit> = { readonly hits: readonly Of[]; readonly hasMore: boolean };

/** What a search found, as the page is told of it. */
export type FoundOfSearch = {
  readonly trusts: Found<Hit & { readonly closedOn: string | null; readonly otherNames: readonly string[] }>;
  readonly exemplars: Found<Hit & { readonly cohort: Cohort; readonly status: ExemplarStatus }>;
  readonly 'fast-followers': Found<Hit & { readonly exemplarName: string; readonly status: FastFollowerStatus }>;
  readonly footprints: Found<Hit & { readonly kind: string; readonly closedOn: string | null }>;
  readonly suppliers: Found<Hit & { readonly products: readonly string[] }>;
  readonly sources: Found<Hit & { readonly publisher: string; readonly publishedOn: string | null; readonly precision: DatePrecision }>;
  readonly events: Found<
    Hit & {
      readonly effectiveOn: string;
      readonly precision: DatePrecision;
      readonly confidence: Confidence;
      readonly exemplarSlug: string | null;
      readonly followerReference: string | null;
      readonly odsCode: string | null;
      readonly footprintCode: string | null;
      readonly source: SourceReference;
    }
  >;
  readonly corrected: readonly { readonly word: string; readonly takenFor: readonly string[] }[];
};

export type SearchLine = {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly tag: StatusTagView | null;
  /** What tells it from others of its name. */
  readonly detail: string;
};

export type SearchGroupView = {
  readonly group: SearchGroup;
  readonly heading: string;
  /** The best of the group, or all that is read of it where it is the only one. */
  readonly lines: readonly SearchLine[];
  /** How many there are: "24 trusts", "More than 100 trusts". */
  readonly count: string;
  /** Where all of the group are listed; null where all are. */
  readonly allHref: string | null;
  readonly hasMore: boolean;
};

export type SearchView = {
  readonly answer: string;
  /** What mistyped words were taken for; null where none was. */
  readonly corrected: string | null;
  readonly groups: readonly SearchGroupView[];
};

/** How many of each group stand on a page that has them all. */
const FIRST = 5;

/** What a search found, in groups: the first few of each, or all of one. */
export function toSearchView(found: FoundOfSearch, q: string, group: SearchGroup | null, clock: Pick<ClockView, 'params'>): SearchView {
  const lines = linesOf(found, clock);
  const shown = SEARCH_GROUPS.filter((name) => lines[name].length > 0 && (group === null || group === name));
  const countOf = (name: SearchGroup) => (found[name].hasMore ? `more than ${formatCount(SEARCH_FOUND_MAX, ...SEARCH_GROUP_WORDS[name].noun)}` : formatCount(lines[name].length, ...SEARCH_GROUP_WORDS[name].noun));
  return {
    answer: shown.length === 0 ? `Nothing${group === null ? '' : ` among ${SEARCH_GROUP_WORDS[group].noun[1]}`} matches “${q}”.` : `“${q}” is found in ${formatList(shown.map(countOf))}.`,
    corrected: found.corrected.length === 0 ? null : found.corrected.map(({ word, takenFor }) => `“${word}” was also taken for ${formatList(takenFor.map((other) => `“${other}”`), 'or')}.`).join(' '),
    groups: shown.map((name) => ({
      group: name,
      heading: SEARCH_GROUP_WORDS[name].heading,
      lines: group === null ? lines[name].slice(0, FIRST) : lines[name],
      count: capitalise(countOf(name)),
      allHref: group === null && lines[name].length > FIRST ? toHref('/search', { q, kind: name, ...clock.params }) : null,
      hasMore: found[name].hasMore,
    })),
  };
}

function linesOf(found: FoundOfSearch, clock: Pick<ClockView, 'params'>): Readonly<Record<SearchGroup, readonly SearchLine[]>> {
  const at = (path: string, key: string) => withClock(`${path}/${encodeURIComponent(key)}`, clock);
  const closed = (on: string | null) => (on === null ? [] : [`closed on ${formatDate(on, 'day')}`]);
  return {
    trusts: found.trusts.hits.map(({ key, name, closedOn, otherNames }) => line(key, name, at('/trusts', key), [key, ...closed(closedOn), ...(otherNames.length === 0 ? [] : [`also ${formatList(otherNames)}`])])),
    exemplars: found.exemplars.hits.map(({ key, name, cohort, status }) => line(key, name, at('/exemplars', key), [COHORT_LABEL[cohort]], EXEMPLAR_STATUS_TAG[status])),
    'fast-followers': found['fast-followers'].hits.map(({ key, name, exemplarName, status }) => line(key, name, at('/fast-followers', key), [`fast follower of ${exemplarName}`, key], FAST_FOLLOWER_STATUS_TAG[status])),
    footprints: found.footprints.hits.map(({ key, name, kind, closedOn }) => line(key, name, at('/footprints', key), [kind, key, ...closed(closedOn)])),
    suppliers: found.suppliers.hits.map(({ key, name, products }) => line(key, name, at('/suppliers', key), products.length === 0 ? [] : [`supplies ${formatList(products)}`])),
    sources: found.sources.hits.map(({ key, name, publisher, publishedOn, precision }) => line(key, name, at('/sources', key), [publisher, publishedOn === null ? 'date not recorded' : formatDate(publishedOn, precision)])),
    events: found.events.hits.map((event) => line(event.key, event.name, withClock(pathOfEvent(event), clock), [formatDate(event.effectiveOn, event.precision), `from ${event.source.publisher}`])),
  };
}

function line(key: string, name: string, href: string, details: readonly string[], tag: StatusTagView | null = null): SearchLine {
  return { key, name, href, tag, detail: capitalise(details.join(', ')) };
}

/** The page of what an event happened to; of an event of the programme, the page of its source. */
function pathOfEvent({ followerReference, exemplarSlug, odsCode, footprintCode, source }: FoundOfSearch['events']['hits'][number]): string {
  if (followerReference !== null) return `/fast-followers/${encodeURIComponent(followerReference)}`;
  if (exemplarSlug !== null) return `/exemplars/${encodeURIComponent(exemplarSlug)}`;
  if (odsCode !== null) return `/trusts/${encodeURIComponent(odsCode)}`;
  if (footprintCode !== null) return `/footprints/${encodeURIComponent(footprintCode)}`;
  return `/sources/${encodeURIComponent(source.id)}`;
}
