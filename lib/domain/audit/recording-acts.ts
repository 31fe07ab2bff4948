/** What is recorded of the programme. */
export const RECORDING_ACTS = [
  'founding.loaded',
  'founding.extended',
  'source.added',
  'status.recorded',
  'gate.added',
  'decision.recorded',
  'member.recorded',
  'membership.recorded',
  'succession.recorded',
  'regulation.recorded',
  'system.recorded',
  'maturity.recorded',
  'place_maturity.recorded',
  'wachter_group.recorded',
  'replication.recorded',
  'blueprint.added',
  'blueprint.reused',
  'milestone.agreed',
  'milestone.agreed anew',
  'milestone.forecast',
  'milestone.achieved',
  'exemplar.added',
  'event.retracted',
] as const;

export type RecordingAct = (typeof RECORDING_ACTS)[number];
