import 'server-only';
import { currentStatusOf } from '@/lib/db/as-at/latest-event-of';
import { exemplarMembersAt } from '@/lib/db/as-at/register-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { Reading } from '@/lib/queries/reading';

/** An exemplar of which the reader leads a trust. */
export type OwnExemplar = { readonly slug: string; readonly name: string; readonly status: ExemplarStatus | null };

/** The exemplars of which the reader leads a trust, by name. */
export function listOwnExemplars({ clock, reader }: Reading): Promise<OwnExemplar[]> {
  return queryRows<OwnExemplar>(sql`
    SELECT DISTINCT x.slug, x.name, s.status::text AS status
    FROM ${exemplarMembersAt(clock)} m
    JOIN exemplar x ON x.slug = m.exemplar_slug
    LEFT JOIN ${currentStatusOf('exemplar_status_event', 'exemplar_slug', sql`x.slug`, clock)} s ON TRUE
    WHERE m.ods_code = ANY(${[...reader.trustOdsCodes]}::text[])
    ORDER BY x.name`);
}
