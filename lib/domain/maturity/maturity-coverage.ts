/** Of the trusts that were assessed, of how many a figure is public, of how many only words are, and of how many nothing is; null: how many were assessed is not recorded. */
export type MaturityCoverage = { readonly assessed: number | null; readonly inFigures: number; readonly inWords: number; readonly notPublished: number | null };

/** What of a round is public. Not published is not the same as not recorded: it is known that there is a figure. Never fewer than none, should more be public than were said to be assessed. */
export function maturityCoverage(assessed: number | null, inFigures: number, inWords: number): MaturityCoverage {
  return { assessed, inFigures, inWords, notPublished: assessed === null ? null : Math.max(0, assessed - inFigures - inWords) };
}
