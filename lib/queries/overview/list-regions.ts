import 'server-only';
import { remember } from '@/lib/cache';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Reading } from '@/lib/queries/reading';

export type RegionItem = { readonly slug: string; readonly name: string };

/** The regions, in their own order. */
export function listRegions({ revision }: Reading): Promise<RegionItem[]> {
  return remember(`overview regions\0${revision}`, () => queryRows<RegionItem>(sql`SELECT slug, name FROM region ORDER BY position`));
}
