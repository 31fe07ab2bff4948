import { formatCount } from '@/lib/format/format-count';
import { formatNumber } from '@/lib/format/format-number';
import type { FilterGroup } from '@/lib/view/filters/filter-group';
import { selectedFilters } from '@/lib/view/filters/selected-filters';
import { paramPairs } from '@/lib/view/url/param-pairs';
import type { SearchParams } from '@/lib/view/url/search-params';
import { SelectedFilters } from './selected-filters';

export type FilterPanelProps = {
  path: string;
  /** All of the page's parameters: what is not a filter here (clock, sort, page size) is kept, `page` is dropped. */
  params: SearchParams;
  groups: readonly FilterGroup[];
  /** The box to type in: its parameter is `q` where it searches, and has another name where it takes a key. */
  search?: { label: string; value: string; hint?: string; name?: string };
};

/**
 * Narrows a table by a GET form that needs no script. A column beside the results on a wide screen;
 * on a small one a popover behind a button that says how many filters are on.
 */
export function FilterPanel({ path, params, groups, search }: FilterPanelProps) {
  const typedName = search?.name ?? 'q';
  const selected = selectedFilters(path, params, groups, search && { name: typedName, value: search.value, ...(search.name !== undefined && { groupLabel: search.label }) });
  const ownNames = [...groups.map((group) => group.name), 'page', ...(search ? [typedName] : [])];
  return (
    <div className="gde-filters">
      <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small gde-filters__toggle" popoverTarget="filters">
        {selected.length === 0 ? 'Search and filter' : `Search and filter (${formatCount(selected.length, 'filter')} on)`}
      </button>
      <search className="gde-filters__panel" id="filters" popover="auto" aria-label="Search and filter">
        <div className="gde-sheet-head gde-filters__head">
          <h2 className="nhsuk-heading-s">Search and filter</h2>
          <button type="button" className="gde-text-button" popoverTarget="filters" popoverTargetAction="hide">
            Close<span className="nhsuk-u-visually-hidden"> search and filter</span>
          </button>
        </div>
        <SelectedFilters path={path} params={params} selected={selected} names={ownNames} />
        <form method="get" action={path} noValidate>
          {paramPairs(params, ownNames).map(([name, value], index) => (
            <input key={`${name}-${index}`} type="hidden" name={name} value={value} />
          ))}
          {search && (
            <div className="gde-filters__search">
              <label className="nhsuk-label nhsuk-label--s" htmlFor={`filter-${typedName}`}>
                {search.label}
              </label>
              {search.hint && (
                <div className="nhsuk-hint" id={`filter-${typedName}-hint`}>
                  {search.hint}
                </div>
              )}
              <input
                className="nhsuk-input"
                id={`filter-${typedName}`}
                name={typedName}
                type="search"
                defaultValue={search.value}
                autoComplete="off"
                spellCheck={false}
                aria-describedby={search.hint && `filter-${typedName}-hint`}
              />
            </div>
          )}
          {groups.map((group) => {
            const selectedCount = group.options.filter((option) => option.isSelected).length;
            return (
              <details key={group.name} className="gde-filters__group" open={selectedCount > 0 || group.options.length <= 6}>
                <summary>
                  {group.label}
                  {selectedCount > 0 && <span className="gde-filters__on"> {selectedCount} on</span>}
                </summary>
                <fieldset className="nhsuk-fieldset" aria-describedby={group.hint && `filter-${group.name}-hint`}>
                  <legend className="nhsuk-u-visually-hidden">{group.label}</legend>
                  {group.hint && (
                    <div className="nhsuk-hint" id={`filter-${group.name}-hint`}>
                      {group.hint}
                    </div>
                  )}
                  <div className="nhsuk-checkboxes nhsuk-checkboxes--small gde-filters__options">
                    {group.options.map((option, index) => {
                      const id = `filter-${group.name}${index === 0 ? '' : `-${index + 1}`}`;
                      return (
                        <div key={option.value} className="nhsuk-checkboxes__item">
                          <input className="nhsuk-checkboxes__input" id={id} name={group.name} type="checkbox" value={option.value} defaultChecked={option.isSelected} />
                          <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={id}>
                            {option.label}
                            {option.count !== null && ` (${formatNumber(option.count)})`}
                          </label>
                        </div>
                      );
                    })}
                  </div>
                </fieldset>
              </details>
            );
          })}
          <button className="nhsuk-button nhsuk-button--small gde-filters__apply" type="submit">
            Apply filters
          </button>
        </form>
      </search>
    </div>
  );
}
