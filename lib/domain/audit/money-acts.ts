/** What is recorded of money. */
export const MONEY_ACTS = [
  'entry.recorded',
  'entry.reversed',
  'entries.imported',
  'tranche.added',
  'tranche.agreed',
  'tranche.forecast',
  'tranche.claimed',
  'tranche.released',
  'tranche.part_released',
  'tranche.release_refused',
  'tranche.exception',
  'tranche.stopped',
  'tranche.returned',
  'tranche.write_off_proposed',
  'tranche.write_off_approved',
  'tranche_gate.added',
  'tranche_gate.decided',
] as const;

export type MoneyAct = (typeof MONEY_ACTS)[number];
