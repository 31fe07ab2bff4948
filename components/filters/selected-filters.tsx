import type { SelectedFilter } from '@/lib/view/filters/selected-filters';
import type { SearchParams } from '@/lib/view/url/search-params';
import { toHref } from '@/lib/view/url/to-href';

export type SelectedFiltersProps = {
  path: string;
  params: SearchParams;
  /** From `selectedFilters()`. */
  selected: readonly SelectedFilter[];
  /** The parameters that "Clear filters" takes away. */
  names: readonly string[];
};

/** What narrows the list, each a link that takes it away, and one that takes all away. */
export function SelectedFilters({ path, params, selected, names }: SelectedFiltersProps) {
  if (selected.length === 0) return null;
  return (
    <div className="gde-selected">
      <h3 className="nhsuk-heading-xs">Selected filters</h3>
      <ul>
        {selected.map((filter) => (
          <li key={filter.removeHref}>
            <a href={filter.removeHref}>
              <span className="nhsuk-u-visually-hidden">Remove filter </span>
              {filter.groupLabel}: {filter.label}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={toHref(path, params, Object.fromEntries(names.map((name) => [name, null])))}>Clear filters</a>
      </p>
    </div>
  );
}
