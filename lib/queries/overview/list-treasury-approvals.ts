import 'server-only';
import { remember } from '@/lib/cache';
import { countsAt } from '@/lib/db/as-at/events-at';
import { latestEvents } from '@/lib/db/as-at/latest-event';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { Reading } from '@/lib/queries/reading';

/** Whether the Treasury has approved what a cohort, or the programme (null), asked of it. */
export type TreasuryApproval = { readonly cohort: Cohort | null; readonly isMet: boolean };

/** The Treasury's gates of whole cohorts at the clock; a cohort with several is approved when none is open or refused. What was superseded counts for nothing. */
export function listTreasuryApprovals({ revision, clock }: Reading): Promise<TreasuryApproval[]> {
  return remember(JSON.stringify(['overview treasury', revision, clock]), () =>
    queryRows<TreasuryApproval>(sql`
      SELECT g.cohort_key AS cohort, bool_and(d.outcome IS NOT NULL AND d.outcome IN ('met', 'waived')) AS "isMet"
      FROM gate g
      LEFT JOIN ${latestEvents('gate_decision', ['gate_id'], clock)} d ON d.gate_id = g.id
      WHERE g.owner = 'treasury' AND num_nonnulls(g.exemplar_slug, g.fast_follower_reference, g.tranche_id) = 0
        AND ${countsAt('g', clock)} AND d.outcome IS DISTINCT FROM 'superseded'
      GROUP BY g.cohort_key
      ORDER BY g.cohort_key`),
  );
}
