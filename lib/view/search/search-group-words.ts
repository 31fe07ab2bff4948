import type { SearchGroup } from '@/lib/domain/search/search-group';

/** How each group of a search is headed and counted. */
export const SEARCH_GROUP_WORDS: Readonly<Record<SearchGroup, { readonly heading: string; readonly noun: readonly [singular: string, plural: string] }>> = {
  trusts: { heading: 'Trusts', noun: ['trust', 'trusts'] },
  exemplars: { heading: 'Exemplars', noun: ['exemplar', 'exemplars'] },
  'fast-followers': { heading: 'Fast followers', noun: ['fast follower', 'fast followers'] },
  footprints: { heading: 'Footprints', noun: ['footprint', 'footprints'] },
  suppliers: { heading: 'Suppliers', noun: ['supplier', 'suppliers'] },
  sources: { heading: 'Sources', noun: ['source', 'sources'] },
  events: { heading: 'Events', noun: ['event', 'events'] },
};
