/** The pictured groups of what happens, each with the kinds of event that it is made of. */
export const TIMELINE_GROUPS = ['standing', 'money', 'delivery', 'organisation', 'programme'] as const;

export type TimelineGroup = (typeof TIMELINE_GROUPS)[number];

/** What an event of the programme is about: the words of the address. */
export const TIMELINE_KINDS = ['exemplar', 'fast_follower', 'money', 'system', 'milestone', 'organisation', 'regulation', 'maturity', 'background', 'gate', 'rule', 'figure'] as const;

export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** Which group each kind is pictured in. Money stands alone: it is counted in entries here, never added up. */
export const GROUP_OF_KIND: Readonly<Record<TimelineKind, TimelineGroup>> = {
  exemplar: 'standing',
  fast_follower: 'standing',
  money: 'money',
  system: 'delivery',
  milestone: 'delivery',
  organisation: 'organisation',
  regulation: 'organisation',
  maturity: 'organisation',
  background: 'programme',
  gate: 'programme',
  rule: 'programme',
  figure: 'programme',
};

/** Which table of events is of which kind. */
export const KIND_OF_TABLE = {
  exemplar_status_event: 'exemplar',
  exemplar_member_event: 'exemplar',
  trust_shortlisting: 'exemplar',
  fast_follower_status_event: 'fast_follower',
  fast_follower_trust_event: 'fast_follower',
  nomination_condition: 'fast_follower',
  ledger_entry: 'money',
  tranche_event: 'money',
  system_deployment: 'system',
  milestone_event: 'milestone',
  trust_alias: 'organisation',
  succession: 'organisation',
  footprint_membership_event: 'organisation',
  footprint_plan: 'organisation',
  regulatory_event: 'regulation',
  maturity_assessment: 'maturity',
  wachter_group_event: 'maturity',
  background_event: 'background',
  gate: 'gate',
  gate_decision: 'gate',
  cohort_rule: 'rule',
  programme_claim: 'figure',
} as const satisfies Readonly<Record<string, TimelineKind>>;

export type TimelineTable = keyof typeof KIND_OF_TABLE;

export const TIMELINE_TABLES: readonly TimelineTable[] = Object.keys(KIND_OF_TABLE).filter((table): table is TimelineTable => table in KIND_OF_TABLE);

/** The tables of events of some kinds; of every kind where none is named. */
export function tablesOfKinds(kinds: readonly TimelineKind[]): readonly TimelineTable[] {
  return kinds.length === 0 ? TIMELINE_TABLES : TIMELINE_TABLES.filter((table) => kinds.includes(KIND_OF_TABLE[table]));
}
