import 'server-only';
import { remember } from '@/lib/cache';
import { evidenceOf } from '@/lib/db/as-at/evidence-of';
import { programmeClaimsAt } from '@/lib/db/as-at/programme-claims-at';
import { queryRows } from '@/lib/db/query-rows';
import { sql } from '@/lib/db/sql';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import type { ClaimUnit } from '@/lib/domain/evidence/claim-unit';
import type { Evidence } from '@/lib/domain/evidence/evidence';
import type { AmountQualifier } from '@/lib/domain/funding/ledger-kind';
import type { Reading } from '@/lib/queries/reading';

/** A published figure or statement about the programme. */
export type ClaimItem = {
  readonly id: string;
  readonly measure: string;
  readonly cohort: Cohort | null;
  /** Whom it is about, where it is not the cohort or programme as a whole. */
  readonly about: string | null;
  readonly unit: ClaimUnit;
  /** A decimal number as text: pounds, things, or a share of 1. Null: no figure was given. */
  readonly value: string | null;
  readonly valueHigh: string | null;
  readonly qualifier: AmountQualifier | null;
  readonly statement: string;
  readonly hedge: string | null;
  readonly isSelected: boolean;
  readonly evidence: Evidence;
};

/** The claims of these measures at the clock, the selected first, then in the order of the rule that selects. */
export function listClaims({ revision, clock, reader }: Reading, measures: readonly string[]): Promise<ClaimItem[]> {
  return remember(JSON.stringify(['overview claims', revision, clock, reader, measures]), () =>
    queryRows<ClaimItem>(sql`
      SELECT c.id, c.measure, c.cohort_key AS cohort, coalesce(c.about, c.exemplar_slug, c.fast_follower_reference, c.ods_code, c.footprint_code) AS about,
        c.unit::text AS unit, trim_scale(c.value)::text AS value, trim_scale(c.value_high)::text AS "valueHigh", c.value_qualifier::text AS qualifier,
        c.statement, c.hedge, c.is_selected AS "isSelected", ${evidenceOf('programme_claim', 'c', clock)} AS evidence
      FROM ${programmeClaimsAt(clock, reader)} c
      WHERE c.measure = ANY(${[...measures]}::text[])
      ORDER BY c.is_selected DESC, c.confidence DESC, c.effective_on DESC, c.recorded_at DESC, c.id DESC`),
  );
}
