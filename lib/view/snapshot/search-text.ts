import { NOT_RECORDED, type TableDefinition } from '@/lib/schemas/tables/table-definition';
import { filterValueLabel } from '@/lib/view/register/filter-value-label';

/** The search and filters of an address in words: "Search: royal; Cohort: Acute"; "The whole table" where there are none. */
export function searchText({ name: table, filters }: Pick<TableDefinition, 'name' | 'filters'>, query: string): string {
  const params = new URLSearchParams(query);
  const text = params.get('q');
  const parts = [...(text === null ? [] : [`Search: ${text}`])];
  for (const { name, label } of filters) {
    const values = params.getAll(name).map((value) => (value === NOT_RECORDED ? 'not recorded' : filterValueLabel(table, name, value)));
    if (values.length > 0) parts.push(`${label}: ${values.join(' or ')}`);
  }
  return parts.length === 0 ? 'The whole table' : parts.join('; ');
}
