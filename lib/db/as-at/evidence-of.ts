import type { Clock } from '@/lib/domain/clock/clock';
import { raw, sql, type Sql } from '../sql';

/** Tables whose rows are events with evidence. */
export type EvidenceTable =
  | 'trust_alias'
  | 'succession'
  | 'footprint_membership_event'
  | 'footprint_plan'
  | 'regulatory_event'
  | 'trust_shortlisting'
  | 'cohort_rule'
  | 'exemplar_member_event'
  | 'exemplar_status_event'
  | 'fast_follower_trust_event'
  | 'fast_follower_status_event'
  | 'nomination_condition'
  | 'gate'
  | 'gate_decision'
  | 'ledger_entry'
  | 'programme_claim'
  | 'system_deployment'
  | 'replication_assertion'
  | 'maturity_assessment'
  | 'wachter_group_event'
  | 'place_maturity_assessment'
  | 'milestone_event'
  | 'blueprint_reuse'
  | 'background_event';

/** One JSON value of the domain's type Evidence: an event's date, confidence, note and sources, as far as known at the clock. */
export function evidenceOf(table: EvidenceTable, alias: string, clock: Clock): Sql {
  const e = raw(alias);
  return sql`json_build_object(
    'effectiveOn', ${e}.effective_on,
    'precision', ${e}.effective_precision,
    'recordedAt', to_char(${e}.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'confidence', ${e}.confidence,
    'note', ${e}.note,
    'source', ${sourceOf(alias)},
    'corroboration', (
      SELECT coalesce(json_agg(json_build_object('id', more.id, 'title', more.title, 'publisher', more.publisher, 'confidence', k.confidence)
        ORDER BY k.confidence DESC, more.published_on, more.id), '[]')
      FROM corroboration k JOIN source more ON more.id = k.source_id
      WHERE k.${raw(table)}_id = ${e}.id AND k.source_id <> ${e}.source_id AND k.recorded_at <= ${clock.knownAt}::timestamptz
    )
  )`;
}

/** One JSON value of the domain's type SourceReference: the source of a row. */
export function sourceOf(alias: string): Sql {
  return sql`(SELECT json_build_object('id', said.id, 'title', said.title, 'publisher', said.publisher) FROM source said WHERE said.id = ${raw(alias)}.source_id)`;
}
