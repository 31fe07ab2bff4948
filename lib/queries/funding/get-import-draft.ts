import 'server-only';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/people/actor';

/** A table that its sender is yet to check. */
export type ImportDraft = { readonly id: string; readonly text: string; readonly fileName: string | null };

/** A table that this person sent; null where it is not kept any more, was never there or is somebody else's. */
export async function getImportDraft({ userId }: Actor, id: string): Promise<ImportDraft | null> {
  const [draft] = await queryRows<ImportDraft>(sql`SELECT id, text, file_name AS "fileName" FROM import_draft WHERE id = ${id} AND user_id = ${userId} AND kind = 'funding'`);
  return draft ?? null;
}
