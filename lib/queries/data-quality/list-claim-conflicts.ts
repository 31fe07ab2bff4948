import 'server-only';
import { remember } from '@/lib/cache';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { programmeClaimsAt } from '@/lib/db/as-at/programme-claims-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { ClaimItem } from '@/lib/queries/overview/list-claims';
import type { Reading } from '@/lib/queries/reading';

/** Claims that answer one question with different figures, the picked one first. */
export type ClaimConflict = { readonly key: string; readonly claims: readonly ClaimItem[] };

/** Published figures that disagree at the clock: those of one measure about one thing whose values differ. Claims in words are not compared. */
export function listClaimConflicts({ revision, clock, reader }: Reading): Promise<ClaimConflict[]> {
  return remember(JSON.stringify(['conflicts of claims', revision, clock, reader]), async () => {
    const rows = await queryRows<ClaimItem & { question: string }>(sql`
      WITH compared AS (
        SELECT c.*, concat_ws(' ', c.measure, c.cohort_key, c.exemplar_slug, c.fast_follower_reference, c.ods_code, c.footprint_code, c.about) AS question,
          min(c.value) OVER same AS least, max(coalesce(c.value_high, c.value)) OVER same AS most, min(coalesce(c.value_high, c.value)) OVER same AS least_high, max(c.value) OVER same AS most_low
        FROM ${programmeClaimsAt(clock, reader)} c
        WHERE c.value IS NOT NULL
        WINDOW same AS (PARTITION BY c.measure, c.unit, c.cohort_key, c.exemplar_slug, c.fast_follower_reference, c.ods_code, c.footprint_code, c.about)
      )
      SELECT c.question, c.id, c.measure, c.cohort_key AS cohort, coalesce(c.about, c.exemplar_slug, c.fast_follower_reference, c.ods_code, c.footprint_code) AS about,
        c.unit::text AS unit, trim_scale(c.value)::text AS value, trim_scale(c.value_high)::text AS "valueHigh", c.value_qualifier::text AS qualifier,
        c.statement, c.hedge, c.is_selected AS "isSelected", ${evidenceOf('programme_claim', 'c', clock)} AS evidence
      FROM compared c
      WHERE c.least <> c.most_low OR c.least_high <> c.most
      ORDER BY c.question COLLATE "C", c.is_selected DESC, c.confidence DESC, c.effective_on DESC, c.recorded_at DESC, c.id DESC`);
    const conflicts = new Map<string, ClaimItem[]>();
    for (const { question, ...claim } of rows) conflicts.set(question, [...(conflicts.get(question) ?? []), claim]);
    return [...conflicts].map(([key, claims]) => ({ key, claims }));
  });
}
