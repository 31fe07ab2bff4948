/** One that shares in a pot: how it counts against the others, the least and the most it can have (pence); null: no most. */
export type Claimant = { readonly weight: bigint; readonly floorPence: bigint; readonly ceilingPence: bigint | null };

/**
 * Shares a pot out by weight, in pence: each gets at least its floor and at most its ceiling, and what the bounds free or take is shared by
 * the others in turn. The shares come to the whole pot, or to all the ceilings where those come to less; pennies that cannot be divided go
 * to the largest remainders, then to the first.
 * @param claimants weights above nothing where the claimant is to share; floors at or below ceilings, and all floors within the pot
 */
export function shareOut(potPence: bigint, claimants: readonly Claimant[]): bigint[] {
  const settled = new Map<number, bigint>();
  for (const [place, { weight, floorPence }] of claimants.entries()) if (weight === 0n) settled.set(place, floorPence);

  for (;;) {
    const open = [...claimants.entries()].filter(([place]) => !settled.has(place));
    const left = potPence - sum([...settled.values()]);
    const weights = sum(open.map(([, { weight }]) => weight));
    // A share is left × weight ÷ weights; both sides are multiplied by the weights, so that nothing is rounded before the end.
    const past = open.flatMap(([place, { weight, floorPence, ceilingPence }]) => {
      const share = left * weight;
      if (share < floorPence * weights) return [{ place, bound: floorPence, excess: floorPence * weights - share }];
      return ceilingPence !== null && share > ceilingPence * weights ? [{ place, bound: ceilingPence, excess: ceilingPence * weights - share }] : [];
    });
    if (past.length === 0) {
      for (const [place, pence] of divide(left, open.map(([place, { weight }]) => [place, weight] as const), weights)) settled.set(place, pence);
      return claimants.map((_, place) => settled.get(place) ?? 0n);
    }
    // Where the floors ask for more than the ceilings give back, floors are settled first, and the other way round: then none is undone later.
    const excess = sum(past.map((bound) => bound.excess));
    for (const { place, bound, excess: own } of past) if (excess === 0n || own > 0n === excess > 0n) settled.set(place, bound);
  }
}

function divide(left: bigint, open: readonly (readonly [place: number, weight: bigint])[], weights: bigint): [place: number, pence: bigint][] {
  if (weights === 0n) return [];
  const parts = open.map(([place, weight]) => ({ place, pence: (left * weight) / weights, remainder: (left * weight) % weights }));
  let pennies = left - sum(parts.map(({ pence }) => pence));
  for (const part of parts.toSorted((a, b) => (a.remainder === b.remainder ? a.place - b.place : a.remainder > b.remainder ? -1 : 1))) {
    if (pennies === 0n) break;
    part.pence += 1n;
    pennies -= 1n;
  }
  return parts.map(({ place, pence }) => [place, pence]);
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
