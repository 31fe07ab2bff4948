/** A round of assessment of which figures are public, by the name that its publisher gave it, and of how many trusts. */
export type MaturityRound = { readonly round: string; readonly trusts: number };

/**
 * The years that the name of a round speaks of: `2015/16` of 2015 and 2016, `2017 (round 2)` of 2017, a name without a year of none. A published average
 * stands with the round whose years hold its date: the same whatever else is known of the round.
 */
export function yearsOfRound(round: string): readonly number[] {
  const found = /(?<!\d)(\d{4})(?!\d)(?:\s*[/–-]\s*(\d{4}|\d{2})(?!\d))?/.exec(round);
  if (found === null) return [];
  const [, from = '', to] = found;
  const first = Number(from);
  if (to === undefined) return [first];
  const last = to.length === 4 ? Number(to) : Number(from.slice(0, 2) + to);
  return last > first && last - first <= 5 ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [first];
}

/** Whether something dated then is of the round. @param date ISO */
export function isOfRound(date: string, round: string): boolean {
  return yearsOfRound(round).includes(Number(date.slice(0, 4)));
}

/** The round asked for where there is one of that name; else the one of which most trusts' figures are public, the later of equals. Rounds come in their order of time. */
export function chooseRound(rounds: readonly MaturityRound[], asked: string | null): string | null {
  const found = rounds.find(({ round }) => round === asked);
  if (found !== undefined) return found.round;
  return rounds.reduce<MaturityRound | null>((most, round) => (most === null || round.trusts >= most.trusts ? round : most), null)?.round ?? null;
}
