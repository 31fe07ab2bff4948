import type { CommandScene } from './run-command';
import { sql } from '@/lib/db/sql';
import type { Award } from '@/lib/domain/funding/award';

/** Columns of a row that belongs to one of them. */
export function ownerColumns({ table, id }: Award): { readonly exemplar_slug: string } | { readonly fast_follower_reference: string } {
  return table === 'exemplar' ? { exemplar_slug: id } : { fast_follower_reference: id };
}

/** The trusts that an award is of today: an exemplar's members, or the trust that follows. */
export async function readAwardTrusts({ tx, today }: CommandScene, { table, id }: Award): Promise<string[]> {
  const latest =
    table === 'exemplar'
      ? sql`
      SELECT DISTINCT ON (e.ods_code) e.ods_code, e.change = 'joined' AS counts FROM exemplar_member_event e
      WHERE e.exemplar_slug = ${id} AND e.ods_code IS NOT NULL AND e.retracted_at IS NULL AND e.effective_on <= ${today}::date
      ORDER BY e.ods_code, e.effective_on DESC, e.confidence DESC, e.recorded_at DESC, e.id COLLATE "C" DESC`
      : sql`
      SELECT * FROM (
        SELECT e.ods_code, TRUE AS counts FROM fast_follower_trust_event e
        WHERE e.fast_follower_reference = ${id} AND e.retracted_at IS NULL AND e.effective_on <= ${today}::date
        ORDER BY e.effective_on DESC, e.confidence DESC, e.recorded_at DESC, e.id COLLATE "C" DESC LIMIT 1
      ) named`;
  const rows = await tx.rows<{ ods_code: string }>(sql`SELECT a.ods_code FROM (${latest}) a WHERE a.counts ORDER BY a.ods_code`);
  return rows.map(({ ods_code: odsCode }) => odsCode);
}
