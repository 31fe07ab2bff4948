/** Where an exemplar stands, in the order of the programme's ladder; the last three leave it. */
export const EXEMPLAR_STATUSES = [
  'shortlisted',
  'expected',
  'named',
  'agreement_signed',
  'funding_approved',
  'delivering',
  'accredited',
  'not_selected',
  'withdrawn',
  'ended',
] as const;

export type ExemplarStatus = (typeof EXEMPLAR_STATUSES)[number];

/**
 * The legal moves. A step may be passed over when no source records it (an exemplar seen delivering
 * was certainly named), but nobody comes back from having left the programme, and nothing moves from a later
 * step to an earlier one: that is a retraction, not a move.
 */
export const EXEMPLAR_TRANSITIONS: Readonly<Record<ExemplarStatus, readonly ExemplarStatus[]>> = {
  shortlisted: ['expected', 'named', 'not_selected', 'withdrawn'],
  expected: ['named', 'not_selected', 'withdrawn'],
  named: ['agreement_signed', 'funding_approved', 'delivering', 'accredited', 'withdrawn', 'ended'],
  agreement_signed: ['funding_approved', 'delivering', 'accredited', 'withdrawn', 'ended'],
  funding_approved: ['delivering', 'accredited', 'withdrawn', 'ended'],
  delivering: ['accredited', 'withdrawn', 'ended'],
  accredited: ['ended'],
  not_selected: [],
  withdrawn: [],
  ended: [],
};

/** Statuses of an exemplar that has not been named: it may be hoped for, but is not in the programme. */
export const EXEMPLAR_STATUSES_BEFORE_NAMING: readonly ExemplarStatus[] = ['shortlisted', 'expected', 'not_selected'];
