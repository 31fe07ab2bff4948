/** What is done to a nomination, and to the pairing that comes of it. */
export const NOMINATION_ACTS = [
  'nomination.drafted',
  'nomination.draft_changed',
  'nomination.sent',
  'nomination.countersigned',
  'nomination.refused',
  'nomination.vetting_started',
  'nomination.approved',
  'nomination.approved_with_conditions',
  'nomination.changes_requested',
  'nomination.declined',
  'nomination.withdrawn',
  'pairing.conditions_met',
  'pairing.agreement_signed',
  'pairing.delivering',
  'pairing.completed',
  'pairing.withdrawn',
] as const;

export type NominationAct = (typeof NOMINATION_ACTS)[number];
