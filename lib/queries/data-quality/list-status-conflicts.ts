import 'server-only';
import { remember } from '@/lib/cache';
import { countsAt } from '@/lib/db/as-at/events-at';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import type { Reading } from '@/lib/queries/reading';

/** Events of one subject that cannot both be right: two steps on one date, or one step on two dates. */
export type StatusConflict = {
  readonly subjectKind: 'exemplar' | 'fast_follower';
  readonly reference: string;
  readonly name: string;
  readonly disagreeOn: 'status' | 'date';
  readonly events: readonly { readonly status: ExemplarStatus | FastFollowerStatus; readonly evidence: Evidence }[];
};

const SHOWN_MAX = 50;

/** Status events that disagree at the clock. A date known to the month agrees with any day in it. */
export function listStatusConflicts({ revision, clock, reader }: Reading): Promise<StatusConflict[]> {
  return remember(JSON.stringify(['conflicts of statuses', revision, clock, reader]), () =>
    queryRows<StatusConflict>(sql`
      WITH steps AS MATERIALIZED (
        SELECT 'exemplar' AS kind, e.exemplar_slug AS reference, e.id, e.status::text AS status, e.effective_on, e.effective_precision
        FROM exemplar_status_event e
        WHERE ${countsAt('e', clock)}
        UNION ALL
        SELECT 'fast_follower', e.fast_follower_reference, e.id, e.status::text, e.effective_on, e.effective_precision
        FROM fast_follower_status_event e
        JOIN fast_follower ff ON ff.reference = e.fast_follower_reference
        WHERE ${countsAt('e', clock)} AND ${followerIsVisibleTo(reader, clock)}
      ),
      conflicts AS (
        SELECT kind, reference, 'status' AS disagree_on, effective_on AS on_date, array_agg(id ORDER BY status, id) AS ids
        FROM steps GROUP BY kind, reference, effective_on HAVING count(DISTINCT status) > 1
        UNION ALL
        SELECT kind, reference, 'date', min(effective_on), array_agg(id ORDER BY effective_on, id)
        FROM steps
        GROUP BY kind, reference, status
        HAVING max(effective_on) > min((effective_on + CASE effective_precision WHEN 'year' THEN interval '1 year' WHEN 'month' THEN interval '1 month' ELSE interval '1 day' END)::date - 1)
      ),
      shown AS (SELECT * FROM conflicts ORDER BY on_date DESC, kind, reference COLLATE "C", disagree_on LIMIT ${SHOWN_MAX})
      SELECT shown.kind AS "subjectKind", shown.reference, coalesce(x.name, 'Fast follower of ' || fx.name) AS name, shown.disagree_on AS "disagreeOn",
        CASE shown.kind
          WHEN 'exemplar' THEN (
            SELECT json_agg(json_build_object('status', e.status, 'evidence', ${evidenceOf('exemplar_status_event', 'e', clock)}) ORDER BY array_position(shown.ids, e.id))
            FROM exemplar_status_event e WHERE e.id = ANY(shown.ids))
          ELSE (
            SELECT json_agg(json_build_object('status', e.status, 'evidence', ${evidenceOf('fast_follower_status_event', 'e', clock)}) ORDER BY array_position(shown.ids, e.id))
            FROM fast_follower_status_event e WHERE e.id = ANY(shown.ids))
        END AS events
      FROM shown
      LEFT JOIN exemplar x ON shown.kind = 'exemplar' AND x.slug = shown.reference
      LEFT JOIN fast_follower ff ON shown.kind = 'fast_follower' AND ff.reference = shown.reference
      LEFT JOIN exemplar fx ON fx.slug = ff.exemplar_slug
      ORDER BY shown.on_date DESC, shown.kind, shown.reference COLLATE "C", shown.disagree_on`),
  );
}
