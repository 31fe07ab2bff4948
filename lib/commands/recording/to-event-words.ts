import type { EventTable } from './event-table';

/** What an event says, in words that the audit record can keep: its own text where it has one, else its codes spelt out. */
export function toEventWords(table: EventTable, row: Readonly<Record<string, unknown>>): string {
  const said = WORDS[table].map((column) => row[column]).filter((value): value is string | number => typeof value === 'string' || typeof value === 'number');
  return said.map((value) => String(value).replaceAll('_', ' ')).join(', ');
}

const WORDS: Readonly<Record<EventTable, readonly string[]>> = {
  exemplar_status_event: ['status'],
  exemplar_member_event: ['role', 'change', 'ods_code', 'footprint_code', 'supplier_slug'],
  gate: ['title'],
  gate_decision: ['outcome'],
  trust_alias: ['name'],
  succession: ['kind', 'successor_name'],
  footprint_membership_event: ['change', 'footprint_code'],
  footprint_plan: ['title'],
  regulatory_event: ['kind', 'rating'],
  trust_shortlisting: ['cohort_key'],
  system_deployment: ['product_slug', 'status'],
  maturity_assessment: ['measure', 'round', 'value', 'value_text'],
  wachter_group_event: ['group'],
  // What was said of a place stays on its own page.
  place_maturity_assessment: ['theme'],
  programme_claim: ['statement'],
  background_event: ['headline'],
  milestone_event: ['kind', 'due_on'],
  blueprint_reuse: ['fast_follower_reference', 'ods_code'],
  replication_assertion: ['verdict'],
};
