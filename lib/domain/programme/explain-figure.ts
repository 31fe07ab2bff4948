/** What is known that could have made a published figure. Pence. */
export type FigureScene = {
  readonly figurePence: bigint;
  readonly includesMatch: boolean;
  /** What the ledger holds of the kind that the figure speaks of; null: no entry. */
  readonly ledgerPence: bigint | null;
  /** The most for each participant by the rule of the day; null where there is none, or more than one. */
  readonly eachPence: bigint | null;
  /** How many participants the ledger holds that kind for. */
  readonly participants: number;
};

/** What makes a figure up, as far as arithmetic can tell. */
export type FigureExplanation =
  | { readonly because: 'equals' }
  | { readonly because: 'other participants'; readonly counted: number; readonly eachPence: bigint }
  | { readonly because: 'unexplained'; readonly differencePence: bigint }
  | { readonly because: 'nothing to compare' };

/**
 * Says how a published figure relates to the ledger of its date. A figure with match funding in it is compared by half: the rule asks for a
 * pound for each pound. One that is a whole number of participants at the rule's sum each, but not as many as the ledger holds, counted
 * others: £100 million for followers at £5 million each is twenty, where the ledger holds eighteen. Arithmetic only: that it fits does not
 * say that it was made so.
 */
export function explainFigure({ figurePence, includesMatch, ledgerPence, eachPence, participants }: FigureScene): FigureExplanation {
  const isHalved = includesMatch && figurePence % 2n === 0n;
  const centralPence = isHalved ? figurePence / 2n : figurePence;
  if (ledgerPence === centralPence) return { because: 'equals' };
  if (eachPence !== null && eachPence > 0n && centralPence > 0n && centralPence % eachPence === 0n && (centralPence / eachPence) !== BigInt(participants) && centralPence / eachPence <= 300n) {
    return { because: 'other participants', counted: Number(centralPence / eachPence), eachPence };
  }
  return ledgerPence === null ? { because: 'nothing to compare' } : { because: 'unexplained', differencePence: centralPence - ledgerPence };
}
