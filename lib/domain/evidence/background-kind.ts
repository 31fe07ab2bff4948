/** What a dated event of the programme is about. */
export const BACKGROUND_KINDS = [
  'policy',
  'money',
  'exemplar',
  'fast_follower',
  'footprint',
  'maturity',
  'regulation',
  'system',
  'evaluation',
  'organisation',
] as const;

export type BackgroundKind = (typeof BACKGROUND_KINDS)[number];
