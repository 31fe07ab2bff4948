/**
 * How firmly a source says something, strongest first.
 * Source: the product's evidence rule (competing claims: higher confidence wins).
 */
export const CONFIDENCES = [
  'official_record',
  'official_announcement',
  'formal_plan',
  'named_report',
  'unnamed_report',
] as const;

export type Confidence = (typeof CONFIDENCES)[number];

/** Negative when `a` is the stronger of the two, so that sorting puts the strongest first. */
export function compareConfidence(a: Confidence, b: Confidence): number {
  return CONFIDENCES.indexOf(a) - CONFIDENCES.indexOf(b);
}
