import 'server-only';
import { sql } from '@/lib/db/sql';
import type { Reading } from '@/lib/queries/reading';
import { summariseTable } from '@/lib/queries/tables/summarise-table';
import type { TableQuery } from '@/lib/schemas/table-query';

/** How many different trusts the exemplars shown have between them: a joint bid is one exemplar of two trusts. */
export async function countMemberTrusts(reading: Reading, query: TableQuery): Promise<number> {
  const rows = await summariseTable<{ code: string }>(reading, 'exemplars', query, sql`DISTINCT unnest(string_to_array(r.trust_ods_codes, ';')) AS code`);
  return rows.length;
}
