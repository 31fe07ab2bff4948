import type { SearchParams } from '@/lib/view/url/search-params';
import { toHref } from '@/lib/view/url/to-href';
import type { FilterGroup } from './filter-group';

export type SelectedFilter = { readonly groupLabel: string; readonly label: string; readonly removeHref: string };

/** What narrows the list now, each with the address that takes it away and leaves everything else but the page number. */
export function selectedFilters(
  path: string,
  params: SearchParams,
  groups: readonly FilterGroup[],
  search?: { readonly name: string; readonly value: string; readonly groupLabel?: string },
): SelectedFilter[] {
  const searched = search?.value
    ? [{ groupLabel: search.groupLabel ?? 'Search', label: search.value, removeHref: toHref(path, params, { page: null, [search.name]: null }) }]
    : [];
  return searched.concat(
    groups.flatMap((group) => {
      const selected = group.options.filter((option) => option.isSelected);
      return selected.map((option) => ({
        groupLabel: group.label,
        label: option.label,
        removeHref: toHref(path, params, {
          page: null,
          [group.name]: selected.filter((other) => other !== option).map((other) => other.value),
        }),
      }));
    }),
  );
}
