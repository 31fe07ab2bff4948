import 'server-only';
import { currentStatuses } from '@/lib/db/as-at/latest-event';
import { exemplarMembersAt } from '@/lib/db/as-at/register-at';
import { sql } from '@/lib/db/sql';
import type { Reading } from '@/lib/queries/reading';
import { summariseTable } from '@/lib/queries/tables/summarise-table';
import type { TableQuery } from '@/lib/schemas/table-query';

/** Figures over the trusts shown. */
export type TrustListFiguresDto = { total: number; inExemplars: number; inOthers: number; followers: number; withoutPatientRecord: number };

/** How many of the trusts shown are in named exemplars, in exemplars not (or no longer) named, and followers. */
export async function getTrustListFigures(reading: Reading, query: TableQuery): Promise<TrustListFiguresDto> {
  const memberOf = (isNamed: boolean) => sql`(
    SELECT m.ods_code FROM ${exemplarMembersAt(reading.clock)} m
    JOIN ${currentStatuses('exemplar_status_event', 'exemplar_slug', reading.clock)} s ON s.exemplar_slug = m.exemplar_slug
    WHERE m.ods_code IS NOT NULL AND (s.status IN ('shortlisted', 'expected', 'not_selected', 'withdrawn')) <> ${isNamed}::boolean
  )`;
  const [row] = await summariseTable<TrustListFiguresDto>(
    reading,
    'trusts',
    query,
    sql`count(*)::int AS total,
      (count(*) FILTER (WHERE r.ods_code IN ${memberOf(true)}))::int AS "inExemplars",
      (count(*) FILTER (WHERE r.ods_code IN ${memberOf(false)}))::int AS "inOthers",
      (count(*) FILTER (WHERE r.fast_follower_references IS NOT NULL))::int AS followers,
      (count(*) FILTER (WHERE r.epr_supplier IS NULL))::int AS "withoutPatientRecord"`,
  );
  if (row === undefined) throw new Error('A summary without groups has one row.');
  return row;
}
