import 'server-only';
import { remember } from '@/lib/cache';
import { countsAt, recordedAt } from '@/lib/db/as-at/events-at';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { currentStatuses, latestEvents } from '@/lib/db/as-at/latest-event';
import { registerNamesAt } from '@/lib/db/as-at/register-at';
import { standingEntriesAt } from '@/lib/db/as-at/standing-entries-at';
import { followerIsVisibleTo } from '@/lib/db/as-at/visible-followers';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { DatePrecision } from '@/lib/domain/evidence/date-precision';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { ExemplarStatus } from '@/lib/domain/exemplar/status';
import type { FastFollowerStatus } from '@/lib/domain/fast-follower/status';
import type { Reading } from '@/lib/queries/reading';

/** A record of which nothing has been heard for more than twelve months, though its status is not a last one. */
export type StaleStatus = {
  readonly subjectKind: 'exemplar' | 'fast_follower';
  readonly reference: string;
  readonly name: string;
  readonly cohort: Cohort;
  readonly status: ExemplarStatus | FastFollowerStatus;
  readonly evidence: Evidence;
  /** The last thing recorded of it: a status, a ledger entry, or an event told of it. ISO date. */
  readonly lastHeardOn: string;
  readonly lastHeardPrecision: DatePrecision;
  /** The most that its ceilings come to, in pence, as text; null where it has none. */
  readonly ceilingPence: string | null;
};

export type StaleStatuses = { readonly shown: readonly StaleStatus[]; readonly count: number; readonly ceilingPence: string };

const SHOWN_MAX = 50;

/** Records gone quiet at the clock, those with most money at stake first. Accredited, completed, ended, withdrawn, declined and not selected are last statuses. */
export function listStaleStatuses({ revision, clock, reader }: Reading): Promise<StaleStatuses> {
  return remember(JSON.stringify(['stale statuses', revision, clock, reader]), async () => {
    const rows = await queryRows<StaleStatus & { total: number; total_pence: string }>(sql`
      WITH heard AS (
        SELECT exemplar_slug, fast_follower_reference, max(effective_on) AS last_on, (array_agg(effective_precision ORDER BY effective_on DESC, effective_precision))[1] AS last_precision
        FROM (
          SELECT e.exemplar_slug, NULL AS fast_follower_reference, e.effective_on, e.effective_precision FROM exemplar_status_event e WHERE ${countsAt('e', clock)}
          UNION ALL SELECT NULL, e.fast_follower_reference, e.effective_on, e.effective_precision FROM fast_follower_status_event e WHERE ${countsAt('e', clock)}
          UNION ALL SELECT e.exemplar_slug, e.fast_follower_reference, e.effective_on, e.effective_precision FROM ledger_entry e WHERE ${recordedAt('e', clock)} AND (e.exemplar_slug IS NOT NULL OR e.fast_follower_reference IS NOT NULL)
          UNION ALL SELECT e.exemplar_slug, e.fast_follower_reference, e.effective_on, e.effective_precision FROM background_event e WHERE ${countsAt('e', clock)} AND (e.exemplar_slug IS NOT NULL OR e.fast_follower_reference IS NOT NULL)
        ) events
        GROUP BY 1, 2
      ),
      ceilings AS (
        SELECT exemplar_slug, fast_follower_reference, sum(coalesce(amount_high_pence, amount_pence)) AS pence
        FROM ${standingEntriesAt(clock, reader)} l WHERE l.kind = 'ceiling' GROUP BY 1, 2
      ),
      subjects AS (
        SELECT 'exemplar' AS kind, x.slug AS reference, x.name, x.cohort_key, s.status::text AS status, s.id AS event_id, heard.last_on, heard.last_precision, ceilings.pence
        FROM exemplar x
        JOIN ${currentStatuses('exemplar_status_event', 'exemplar_slug', clock)} s ON s.exemplar_slug = x.slug
        JOIN heard ON heard.exemplar_slug = x.slug
        LEFT JOIN ceilings ON ceilings.exemplar_slug = x.slug
        WHERE s.status NOT IN ('accredited', 'ended', 'withdrawn', 'not_selected')
        UNION ALL
        SELECT 'fast_follower', ff.reference, coalesce(renamed.name, t.name, 'Trust not recorded') || ', follower of ' || x.name, x.cohort_key, s.status::text, s.id, heard.last_on, heard.last_precision, ceilings.pence
        FROM fast_follower ff
        JOIN exemplar x ON x.slug = ff.exemplar_slug
        JOIN ${currentStatuses('fast_follower_status_event', 'fast_follower_reference', clock)} s ON s.fast_follower_reference = ff.reference
        JOIN heard ON heard.fast_follower_reference = ff.reference
        LEFT JOIN ceilings ON ceilings.fast_follower_reference = ff.reference
        LEFT JOIN ${latestEvents('fast_follower_trust_event', ['fast_follower_reference'], clock)} i ON i.fast_follower_reference = ff.reference
        LEFT JOIN trust t ON t.ods_code = i.ods_code
        LEFT JOIN ${registerNamesAt(clock)} renamed ON renamed.ods_code = t.ods_code
        WHERE s.status NOT IN ('completed', 'withdrawn', 'declined') AND ${followerIsVisibleTo(reader, clock)}
      ),
      shown AS (
        SELECT subjects.*, (count(*) OVER ())::int AS total, (coalesce(sum(pence) OVER (), 0))::text AS total_pence
        FROM subjects
        WHERE last_on < (${clock.asAt}::date - interval '12 months')::date
        ORDER BY pence DESC NULLS LAST, last_on, reference COLLATE "C"
        LIMIT ${SHOWN_MAX}
      )
      SELECT kind AS "subjectKind", reference, name, cohort_key AS cohort, status, last_on AS "lastHeardOn", last_precision::text AS "lastHeardPrecision", pence::text AS "ceilingPence", total, total_pence,
        CASE kind
          WHEN 'exemplar' THEN (SELECT ${evidenceOf('exemplar_status_event', 'e', clock)} FROM exemplar_status_event e WHERE e.id = shown.event_id)
          ELSE (SELECT ${evidenceOf('fast_follower_status_event', 'e', clock)} FROM fast_follower_status_event e WHERE e.id = shown.event_id)
        END AS evidence
      FROM shown
      ORDER BY shown.pence DESC NULLS LAST, last_on, reference COLLATE "C"`);
    return {
      shown: rows.map(({ total: _total, total_pence: _pence, ...row }) => row),
      count: rows[0]?.total ?? 0,
      ceilingPence: rows[0]?.total_pence ?? '0',
    };
  });
}
