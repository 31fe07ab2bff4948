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
      WITH steps AS (
        SELECT 'exemplar' AS kind, e.exemplar_slug AS reference, x.name, e.status::text AS status, e.effective_on, e.effective_precision, ${evidenceOf('exemplar_status_event', 'e', clock)} AS evidence
        FROM exemplar_status_event e
        JOIN exemplar x ON x.slug = e.exemplar_slug
        WHERE ${countsAt('e', clock)}
        UNION ALL
        SELECT 'fast_follower', e.fast_follower_reference, 'Fast follower of ' || x.name, e.status::text, e.effective_on, e.effective_precision, ${evidenceOf('fast_follower_status_event', 'e', clock)}
        FROM fast_follower_status_event e
        JOIN fast_follower ff ON ff.reference = e.fast_follower_reference
        JOIN exemplar x ON x.slug = ff.exemplar_slug
        WHERE ${countsAt('e', clock)} AND ${followerIsVisibleTo(reader, clock)}
      ),
      conflicts AS (
        SELECT kind, reference, name, 'status' AS disagree_on, effective_on AS on_date, json_agg(json_build_object('status', status, 'evidence', evidence) ORDER BY status) AS events
        FROM steps GROUP BY kind, reference, name, effective_on HAVING count(DISTINCT status) > 1
        UNION ALL
        SELECT kind, reference, name, 'date', min(effective_on), json_agg(json_build_object('status', status, 'evidence', evidence) ORDER BY effective_on)
        FROM steps
        GROUP BY kind, reference, name, status
        HAVING max(effective_on) > min((effective_on + CASE effective_precision WHEN 'year' THEN interval '1 year' WHEN 'month' THEN interval '1 month' ELSE interval '1 day' END)::date - 1)
      )
      SELECT kind AS "subjectKind", reference, name, disagree_on AS "disagreeOn", events
      FROM conflicts
      ORDER BY on_date DESC, reference COLLATE "C"
      LIMIT ${SHOWN_MAX}`),
  );
}
