/** What a source may say things about: the event table, or the register, that holds them. In the order in which a page shows them. */
export const ASSERTION_GROUPS = [
  'exemplar_status_event',
  'exemplar_member_event',
  'fast_follower_status_event',
  'fast_follower_trust_event',
  'nomination_condition',
  'ledger_entry',
  'programme_claim',
  'gate',
  'gate_decision',
  'cohort_rule',
  'trust_shortlisting',
  'system_deployment',
  'maturity_assessment',
  'wachter_group_event',
  'regulatory_event',
  'trust_alias',
  'succession',
  'footprint_plan',
  'footprint_membership_event',
  'background_event',
  'trust',
  'footprint',
] as const;

export type AssertionGroup = (typeof ASSERTION_GROUPS)[number];
