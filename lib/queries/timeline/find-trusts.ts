import 'server-only';
import { trustNameAt } from '@/lib/db/as-at/trust-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Reading } from '@/lib/queries/reading';

export type FoundTrust = { readonly odsCode: string; readonly name: string };

/** Trusts of some codes with their names of the day, as far as they were known; a code that none has is in no row. */
export async function findTrusts({ clock }: Reading, odsCodes: readonly string[]): Promise<FoundTrust[]> {
  if (odsCodes.length === 0) return [];
  return queryRows<FoundTrust>(sql`
    SELECT t.ods_code AS "odsCode", ${trustNameAt('t', clock)} AS name FROM trust t
    WHERE t.ods_code = ANY(${[...odsCodes]}::text[]) AND t.recorded_at <= ${clock.knownAt}::timestamptz ORDER BY t.ods_code`);
}
