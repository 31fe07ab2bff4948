import { compareClaims, type RankedClaim } from './rank-claims';

/** An event that says how something stood from its date on. */
export type StateClaim<State extends string> = RankedClaim & { readonly state: State };

/** From how it stood to how it stands next; from null where nothing was said before. */
export type Move<State extends string> = { readonly from: StateClaim<State> | null; readonly to: StateClaim<State> };

/** Whether something may go from one state to another; from null, whether it may begin so. */
export type MoveRule<State extends string> = (from: State | null, to: State) => boolean;

/**
 * The moves of a history that its rule does not allow, in the order of the events' own dates. Of claims that take effect on one date only
 * the one that speaks counts; the same state said again is no move.
 *
 * Worked example: named on 31 March 2017 and delivering from July 2017 is legal; a claim of "withdrawn" dated May 2017 makes the move from
 * withdrawn to delivering illegal.
 */
export function illegalMoves<State extends string>(claims: readonly StateClaim<State>[], isLegal: MoveRule<State>): Move<State>[] {
  const days = new Map<string, StateClaim<State>>();
  for (const claim of claims) {
    const rival = days.get(claim.effectiveOn);
    if (rival === undefined || compareClaims(claim, rival) < 0) days.set(claim.effectiveOn, claim);
  }
  const inOrder = [...days.values()].sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1));
  return inOrder.flatMap((to, index) => {
    const from = inOrder[index - 1] ?? null;
    return from?.state === to.state || isLegal(from?.state ?? null, to.state) ? [] : [{ from, to }];
  });
}

/** The first illegal move that a change of a history brings in; faults that were there before are not the change's. */
export function moveBroughtIn<State extends string>(before: readonly StateClaim<State>[], after: readonly StateClaim<State>[], isLegal: MoveRule<State>): Move<State> | null {
  const keyOf = ({ from, to }: Move<State>) => `${from?.state} ${from?.effectiveOn} ${to.state} ${to.effectiveOn}`;
  const known = new Set(illegalMoves(before, isLegal).map(keyOf));
  return illegalMoves(after, isLegal).find((move) => !known.has(keyOf(move))) ?? null;
}
