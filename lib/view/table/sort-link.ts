import type { SearchParams } from '@/lib/view/url/search-params';
import { toHref } from '@/lib/view/url/to-href';

export type SortLink = {
  readonly href: string;
  /** How the table is sorted by this column now, in the words of `aria-sort`. */
  readonly direction: 'ascending' | 'descending' | 'none';
};

/**
 * The link of a sortable column's header: it sorts by the column, or turns the order round when the table is sorted
 * by it already. `current` is the sort in force (`name`, or `-name` for descending). The page number is dropped.
 */
export function sortLink({
  path,
  params,
  key,
  current,
  first = 'ascending',
}: {
  path: string;
  params: SearchParams;
  key: string;
  current: string;
  first?: 'ascending' | 'descending';
}): SortLink {
  const direction = current === key ? 'ascending' : current === `-${key}` ? 'descending' : 'none';
  const next = direction === 'none' ? first : direction === 'ascending' ? 'descending' : 'ascending';
  return { href: toHref(path, params, { page: null, sort: next === 'ascending' ? key : `-${key}` }), direction };
}
