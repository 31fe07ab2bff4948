import { openReading, type Reading } from '@/lib/queries/reading';
import { readTablePage, type TablePage } from '@/lib/queries/tables/read-table';
import { toRawParams, type IgnoredParameter } from '@/lib/schemas/raw-params';
import { parseTableParams } from '@/lib/schemas/table-query';
import type { TableName } from '@/lib/schemas/tables/table-definition';
import { TABLE_DEFINITIONS } from '@/lib/schemas/tables/table-definitions';
import { toSearchParams, type Params } from './search-params';

/** A page of a table as its route reads it, from the parameters of an address. */
export async function readPage(table: TableName, params: Params): Promise<TablePage & { reading: Reading; ignored: readonly IgnoredParameter[] }> {
  const parsed = parseTableParams(TABLE_DEFINITIONS[table], toRawParams(toSearchParams(params)));
  const reading = await openReading(parsed.requestedClock);
  const page = await readTablePage(reading, table, parsed.query);
  return { ...page, reading, ignored: [...parsed.ignored, ...page.ignored] };
}
