import 'server-only';
import { programmeClaimsAt } from '@/lib/db/as-at/programme-claims-at';
import { sql } from '@/lib/db/sql';
import { PROGRAMME_CLAIMS_TABLE } from '@/lib/schemas/tables/programme-claims-table';
import type { TableSource } from './table-source';

export const PROGRAMME_CLAIMS_SOURCE: TableSource = {
  key: PROGRAMME_CLAIMS_TABLE.key,
  searchColumn: 'search_text',
  facets: {
    cohort: { column: 'cohort', shape: 'one' },
    confidence: { column: 'confidence', shape: 'one' },
  },
  relation: ({ clock, reader }) => sql`(
    SELECT c.measure, c.cohort_key AS cohort, c.value, c.value_qualifier::text AS value_qualifier,
      c.effective_on, c.effective_precision::text AS effective_on_precision, c.confidence::text AS confidence, c.source_id, c.is_selected,
      c.value_high, c.unit::text AS unit,
      coalesce(c.about, c.exemplar_slug, c.fast_follower_reference, c.ods_code, c.footprint_code) AS about,
      c.statement, c.hedge, c.recorded_at, c.note, c.id AS claim_id,
      concat_ws(' ', c.measure, replace(c.measure, '_', ' '), c.statement, c.hedge, c.about, source.title, source.id) AS search_text
    FROM ${programmeClaimsAt(clock, reader)} c
    JOIN source ON source.id = c.source_id
  )`,
};
