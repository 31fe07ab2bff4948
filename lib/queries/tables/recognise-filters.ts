import 'server-only';
import { queryRows } from '@/lib/db/query-rows';
import { sql, type Sql } from '@/lib/db/sql';
import type { IgnoredParameter } from '@/lib/schemas/raw-params';
import type { TableQuery } from '@/lib/schemas/table-query';
import { NOT_RECORDED, type FilterDefinition, type FilterName, type TableDefinition } from '@/lib/schemas/tables/table-definition';

/** A value of a filter that is a record of the database, with its name. */
export type RecordedValue = { readonly value: string; readonly label: string };

const RECORDS: Partial<Record<FilterName, Sql>> = {
  region: sql`SELECT slug AS value, name AS label FROM region ORDER BY position`,
  footprint: sql`SELECT code AS value, name AS label FROM footprint ORDER BY name COLLATE "C", code COLLATE "C"`,
  supplier: sql`SELECT slug AS value, name AS label FROM supplier ORDER BY name COLLATE "C"`,
  kind: sql`SELECT key AS value, name AS label FROM footprint_kind ORDER BY position`,
};

/** The records that a filter of an open list chooses from, in the order in which they are offered. */
export async function listRecordedValues(filter: FilterDefinition): Promise<readonly RecordedValue[]> {
  const statement = RECORDS[filter.name];
  if (filter.values !== null || statement === undefined) throw new Error(`The filter ${filter.name} does not choose from records.`);
  return queryRows<RecordedValue>(statement);
}

/**
 * Drops the filter values that are no records of the database, and reports them. A value is matched whatever its case, and by name as
 * well as by key: "London", "london".
 */
export function recogniseFilters(
  definition: TableDefinition,
  query: TableQuery,
  recorded: Readonly<Partial<Record<FilterName, readonly RecordedValue[]>>>,
): { query: TableQuery; ignored: readonly IgnoredParameter[] } {
  const ignored: IgnoredParameter[] = [];
  const filters: Partial<Record<FilterName, readonly string[]>> = { ...query.filters };
  for (const filter of definition.filters) {
    const given = query.filters[filter.name];
    if (filter.values !== null || given === undefined) continue;
    const byWord = new Map((recorded[filter.name] ?? []).flatMap(({ value, label }) => [[toWord(value), value], [toWord(label), value]] as const));
    const understood = new Set<string>();
    for (const value of given) {
      const key = value === NOT_RECORDED ? NOT_RECORDED : byWord.get(toWord(value));
      if (key === undefined) ignored.push({ name: filter.name, value, reason: `no ${filter.label.toLowerCase()} of this name or code is recorded` });
      else understood.add(key);
    }
    if (understood.size === 0) delete filters[filter.name];
    else filters[filter.name] = [...understood].sort();
  }
  return { query: { ...query, filters }, ignored };
}

function toWord(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '-');
}
