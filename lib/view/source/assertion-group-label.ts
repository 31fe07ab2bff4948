import type { AssertionGroup } from '@/lib/domain/evidence/assertion-group';

/** What a source speaks of, as a heading. */
export const ASSERTION_GROUP_LABEL: Readonly<Record<AssertionGroup, string>> = {
  exemplar_status_event: 'Where exemplars stand',
  exemplar_member_event: 'Who belongs to an exemplar',
  fast_follower_status_event: 'Where fast followers stand',
  fast_follower_trust_event: 'Which trust a fast follower is',
  nomination_condition: 'Conditions of approvals',
  ledger_entry: 'Money',
  programme_claim: 'Figures and statements',
  gate: 'What waits on whom',
  gate_decision: 'What came of what waited',
  cohort_rule: 'Rules of cohorts',
  trust_shortlisting: 'Trusts in contention',
  system_deployment: 'Systems',
  maturity_assessment: 'Digital maturity figures',
  wachter_group_event: 'Groups of the Wachter review',
  regulatory_event: 'Regulation',
  trust_alias: 'Names of trusts',
  succession: 'What trusts became',
  footprint_plan: 'Plans of footprints',
  footprint_membership_event: 'Footprints of trusts',
  background_event: 'Events',
  trust: 'Trusts in the register',
  footprint: 'Footprints in the register',
};
