import 'server-only';
import { remember } from '@/lib/cache';
import { countsAt, latestFirst } from '@/lib/db/as-at/events-at';
import { currentStatuses } from '@/lib/db/as-at/latest-event';
import { programmeClaimsAt } from '@/lib/db/as-at/programme-claims-at';
import { standingEntriesAt } from '@/lib/db/as-at/standing-entries-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import { type Cohort, COHORTS } from '@/lib/domain/cohort/cohort';
import type { PlannerRegister } from '@/lib/domain/planner/fill-scenario';
import type { Reading } from '@/lib/queries/reading';

/**
 * What a plan starts from at the clock: the published pot that the rule picks, the exemplars that are in the programme or expected in it,
 * and the ceiling of each cohort: that of its rule, or the one that its exemplars share.
 */
export function readPlannerRegister({ revision, clock, reader }: Reading): Promise<PlannerRegister> {
  return remember(JSON.stringify(['planner register', revision, clock, reader]), async () => {
    const [sites, rules, shared, pots] = await Promise.all([
      queryRows<{ cohort: Cohort; name: string; isOnlyExpected: boolean }>(sql`
        SELECT x.cohort_key AS cohort, x.name, s.status = 'expected' AS "isOnlyExpected"
        FROM exemplar x
        JOIN ${currentStatuses('exemplar_status_event', 'exemplar_slug', clock)} s ON s.exemplar_slug = x.slug
        LEFT JOIN (
          SELECT e.exemplar_slug, min(e.effective_on) AS named_on FROM exemplar_status_event e WHERE e.status = 'named' AND ${countsAt('e', clock)} GROUP BY e.exemplar_slug
        ) naming ON naming.exemplar_slug = x.slug
        WHERE s.status NOT IN ('shortlisted', 'not_selected', 'withdrawn')
        ORDER BY s.status = 'expected', naming.named_on NULLS LAST, x.name COLLATE "C"`),
      queryRows<{ cohort: Cohort; pence: string | null }>(sql`
        SELECT DISTINCT ON (e.cohort_key) e.cohort_key AS cohort, e.amount_pence::text AS pence
        FROM cohort_rule e
        WHERE e.kind = 'central_ceiling' AND ${countsAt('e', clock)}
        ORDER BY e.cohort_key, ${latestFirst('e')}`),
      queryRows<{ cohort: Cohort; pence: string }>(sql`
        SELECT l.cohort_key AS cohort, sum(coalesce(l.amount_high_pence, l.amount_pence))::text AS pence
        FROM ${standingEntriesAt(clock, reader)} l
        WHERE l.kind = 'ceiling' AND l.owner_kind = 'cohort'
        GROUP BY l.cohort_key`),
      queryRows<{ pence: string }>(sql`
        SELECT (c.value * 100)::bigint::text AS pence
        FROM ${programmeClaimsAt(clock, reader)} c
        WHERE c.measure = 'pot' AND c.is_selected AND c.unit = 'gbp' AND c.value IS NOT NULL AND (c.cohort_key IS NULL OR c.cohort_key = 'acute')
          AND c.exemplar_slug IS NULL AND c.fast_follower_reference IS NULL AND c.ods_code IS NULL AND c.footprint_code IS NULL
        ORDER BY c.confidence DESC, c.effective_on DESC, c.id COLLATE "C"
        LIMIT 1`),
    ]);
    return {
      potPence: pots[0] === undefined ? null : BigInt(pots[0].pence),
      cohorts: COHORTS.map((cohort) => {
        const own = rules.find((rule) => rule.cohort === cohort)?.pence ?? null;
        const together = own === null ? shared.find((entry) => entry.cohort === cohort)?.pence : undefined;
        return {
          cohort,
          sites: sites.flatMap((site) => (site.cohort === cohort ? [{ name: site.name, isOnlyExpected: site.isOnlyExpected }] : [])),
          ceilingPence: together !== undefined ? BigInt(together) : own === null ? null : BigInt(own),
          isCeilingShared: together !== undefined,
        };
      }),
    };
  });
}
