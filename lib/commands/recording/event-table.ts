/** Tables of events that people record, and retract. */
export const EVENT_TABLES = [
  'exemplar_status_event',
  'exemplar_member_event',
  'gate',
  'gate_decision',
  'trust_alias',
  'succession',
  'footprint_membership_event',
  'footprint_plan',
  'regulatory_event',
  'trust_shortlisting',
  'system_deployment',
  'maturity_assessment',
  'wachter_group_event',
  'place_maturity_assessment',
  'programme_claim',
  'background_event',
  'milestone_event',
  'blueprint_reuse',
  'replication_assertion',
] as const;

export type EventTable = (typeof EVENT_TABLES)[number];
