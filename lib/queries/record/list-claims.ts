import 'server-only';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { programmeClaimsAt } from '@/lib/db/as-at/programme-claims-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { ClaimUnit } from '@/lib/domain/evidence/claim-unit';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { AmountQualifier } from '@/lib/domain/funding/ledger-kind';
import type { Reading } from '@/lib/queries/reading';
import { isAbout, type RecordSubjects } from './record-subjects';

/** A published figure or statement about a record. */
export type ClaimItem = {
  readonly id: string;
  readonly measure: string;
  readonly unit: ClaimUnit;
  /** A decimal number as text: pounds, a count, a share of 1 or a score. */
  readonly value: string | null;
  readonly valueHigh: string | null;
  readonly valueQualifier: AmountQualifier | null;
  readonly statement: string;
  readonly hedge: string | null;
  /** Whether it speaks for its measure, or has lost to a firmer or later claim. */
  readonly isSelected: boolean;
  /** What the claims of one thing compete for. */
  readonly question: string;
  readonly evidence: Evidence;
};

/** Claims about some records at the clock, oldest first. */
export function listClaims({ clock, reader }: Reading, subjects: RecordSubjects): Promise<ClaimItem[]> {
  return queryRows<ClaimItem>(sql`
    SELECT c.id, c.measure, c.unit::text AS unit, trim_scale(c.value)::text AS value, trim_scale(c.value_high)::text AS "valueHigh", c.value_qualifier::text AS "valueQualifier",
      c.statement, c.hedge, c.is_selected AS "isSelected",
      concat_ws(' ', c.measure, c.cohort_key, c.exemplar_slug, c.fast_follower_reference, c.ods_code, c.footprint_code, c.about) AS question,
      ${evidenceOf('programme_claim', 'c', clock)} AS evidence
    FROM ${programmeClaimsAt(clock, reader)} c
    WHERE ${isAbout('c', subjects)}
    ORDER BY c.effective_on, c.recorded_at, c.id`);
}
