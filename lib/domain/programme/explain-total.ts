/** One way to count a part of a total: "18 acute fast followers, up to £5 million each", £90 million. */
export type TotalPart = { readonly label: string; readonly pence: bigint };

/** A part that a total may or may not include, with the ways it has been counted. */
export type OptionalPart = { readonly options: readonly TotalPart[] };

/** The sum of parts that comes nearest to a published figure. */
export type TotalExplanation = {
  readonly parts: readonly TotalPart[];
  /** The published figure less the sum: zero when they are equal. */
  readonly differencePence: bigint;
};

/**
 * Finds which parts add up to a published figure, or come nearest to it: every required part, and of each optional part one of its
 * options or none. Between equally near sums the one of more parts is kept, for it leaves less out. Arithmetic only: that a sum fits does not say that the figure was made so.
 *
 * Worked example: with 16 acute exemplars (£160m), seven mental health (£35m) and three ambulance (£5m) required, and acute followers
 * counted as £90m, £85m or £80m, the £280m published in January 2018 is the three and £80m, with nothing left over.
 */
export function explainTotal(figurePence: bigint, required: readonly TotalPart[], optional: readonly OptionalPart[]): TotalExplanation {
  let best: TotalExplanation = { parts: required, differencePence: figurePence - sumOf(required) };
  for (const choice of choicesOf(optional)) {
    const parts = [...required, ...choice];
    const differencePence = figurePence - sumOf(parts);
    if (isNearer(differencePence, best.differencePence) || (absolute(differencePence) === absolute(best.differencePence) && parts.length > best.parts.length)) {
      best = { parts, differencePence };
    }
  }
  return best;
}

function choicesOf(optional: readonly OptionalPart[]): TotalPart[][] {
  return optional.reduce<TotalPart[][]>((choices, { options }) => choices.flatMap((choice) => [choice, ...options.map((option) => [...choice, option])]), [[]]);
}

function sumOf(parts: readonly TotalPart[]): bigint {
  return parts.reduce((sum, { pence }) => sum + pence, 0n);
}

function isNearer(a: bigint, b: bigint): boolean {
  return absolute(a) < absolute(b);
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
