import type { FilterGroup, FilterOption } from '@/lib/view/filters/filter-group';
import { FILTER_CHOICES_MAX, NOT_RECORDED, type FilterDefinition, type FilterName, type TableDefinition } from '@/lib/schemas/tables/table-definition';
import { filterValueLabel } from './filter-value-label';

/** How many rows choosing a value would show; `value` null is "not recorded". */
export type CountedChoice = { readonly value: string | null; readonly label: string | null; readonly count: number };

/**
 * The filters of a table as its page offers them: the values that some row has, in the order of the domain (or of the records),
 * and those selected whatever their count. "Not recorded" comes last and is offered where a row has nothing recorded.
 */
export function toFilterGroups(
  definition: TableDefinition,
  selected: Readonly<Partial<Record<FilterName, readonly string[]>>>,
  counted: Readonly<Partial<Record<FilterName, readonly CountedChoice[]>>>,
): FilterGroup[] {
  return definition.filters.flatMap((filter) => {
    const options = toOptions(definition, filter, selected[filter.name] ?? [], counted[filter.name] ?? []);
    if (options.length === 0) return [];
    const isCut = filter.values === null && options.length >= FILTER_CHOICES_MAX;
    return [{ name: filter.name, label: filter.label, options, ...(isCut && { hint: `The ${FILTER_CHOICES_MAX} with the most rows. Search to find others.` }) }];
  });
}

function toOptions(definition: TableDefinition, { name, values }: FilterDefinition, selected: readonly string[], counted: readonly CountedChoice[]): FilterOption[] {
  const known = new Map(counted.map((choice) => [choice.value ?? NOT_RECORDED, choice]));
  const order = values ?? counted.flatMap(({ value }) => (value === null ? [] : [value]));
  const offered = [...new Set([...order.filter((value) => known.has(value)), ...selected.filter((value) => value !== NOT_RECORDED)])];
  if (known.has(NOT_RECORDED) || selected.includes(NOT_RECORDED)) offered.push(NOT_RECORDED);
  return offered.map((value) => ({
    value,
    label: value === NOT_RECORDED ? 'Not recorded' : (known.get(value)?.label ?? filterValueLabel(definition.name, name, value)),
    count: known.get(value)?.count ?? 0,
    isSelected: selected.includes(value),
  }));
}
