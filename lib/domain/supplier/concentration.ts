/** A supplier that one unit has, and whether it is in use or only planned. */
export type SupplierUse = { readonly supplier: string; readonly isLive: boolean };

/** What is counted: an exemplar, a trust, an instance, or an exemplar's ceiling. */
export type ConcentrationUnit = {
  readonly id: string;
  /** What it counts for: 1 where units are counted, pence where money is. */
  readonly weight: bigint;
  /** Whether it is only expected in the programme. */
  readonly isExpected: boolean;
  /** Its suppliers, each once; none: not recorded. */
  readonly uses: readonly SupplierUse[];
};

/** A supplier's part of the whole, each figure a sum of weights. */
export type SupplierShare = {
  readonly supplier: string;
  readonly weight: bigint;
  /** Of that, what is only expected in the programme. */
  readonly expectedWeight: bigint;
  /** Of that, where the system is planned and not yet in use. */
  readonly plannedWeight: bigint;
  /** What it would have if every unit without a recorded supplier were one of its own. */
  readonly weightMax: bigint;
};

/** The Herfindahl index, 0 to 10,000: of what is recorded, and the least and the most that it can be of the whole, whoever supplies the rest, one supplier each. */
export type Herfindahl = { readonly recorded: number; readonly low: number; readonly high: number };

export type Concentration = {
  readonly totalWeight: bigint;
  readonly notRecordedWeight: bigint;
  /** The largest first; of equals, by name. */
  readonly shares: readonly SupplierShare[];
  /** null: no supplier is recorded. */
  readonly herfindahl: Herfindahl | null;
};

/**
 * How concentrated a class of systems is on few suppliers. A unit on two suppliers counts whole under both, and half for each in the index, so that the parts
 * that the index squares make one whole. What is not recorded is in every denominator and widens what can be said: four of sixteen recorded and four of the sixteen
 * not recorded are four to eight of sixteen. The index is the sum of the squares of the shares in per cent, as competition authorities use it.
 */
export function concentrationOf(units: readonly ConcentrationUnit[]): Concentration {
  const shares = new Map<string, { weight: bigint; expectedWeight: bigint; plannedWeight: bigint; indexed: number }>();
  const unknown: bigint[] = [];
  let totalWeight = 0n;
  for (const { weight, isExpected, uses } of units) {
    totalWeight += weight;
    if (uses.length === 0) unknown.push(weight);
    for (const { supplier, isLive } of uses) {
      const share = shares.get(supplier) ?? { weight: 0n, expectedWeight: 0n, plannedWeight: 0n, indexed: 0 };
      shares.set(supplier, {
        weight: share.weight + weight,
        expectedWeight: share.expectedWeight + (isExpected ? weight : 0n),
        plannedWeight: share.plannedWeight + (isLive ? 0n : weight),
        indexed: share.indexed + Number(weight) / uses.length,
      });
    }
  }
  const notRecordedWeight = unknown.reduce((sum, weight) => sum + weight, 0n);
  return {
    totalWeight,
    notRecordedWeight,
    shares: [...shares]
      .map(([supplier, { weight, expectedWeight, plannedWeight }]) => ({ supplier, weight, expectedWeight, plannedWeight, weightMax: weight + notRecordedWeight }))
      .sort((one, other) => Number(other.weight - one.weight) || (one.supplier < other.supplier ? -1 : 1)),
    herfindahl: herfindahlOf([...shares.values()].map(({ indexed }) => indexed), unknown.map(Number)),
  };
}

/** How the suppliers of one unit would stand if it alone were not there. */
export type WithoutUnit = {
  readonly unit: ConcentrationUnit;
  readonly totalWeight: bigint;
  /** What each supplier of the unit would have left, in the order of its uses. */
  readonly left: readonly { readonly supplier: string; readonly weight: bigint }[];
};

/** Every unit that is only expected, and how its suppliers would stand if it alone were not picked. */
export function withoutEachExpected(units: readonly ConcentrationUnit[], { totalWeight, shares }: Pick<Concentration, 'totalWeight' | 'shares'>): WithoutUnit[] {
  const weights = new Map(shares.map(({ supplier, weight }) => [supplier, weight]));
  return units
    .filter(({ isExpected }) => isExpected)
    .map((unit) => ({ unit, totalWeight: totalWeight - unit.weight, left: unit.uses.map(({ supplier }) => ({ supplier, weight: (weights.get(supplier) ?? 0n) - unit.weight })) }));
}

/** Spread widest, each unknown is a supplier of its own; closest, all are the largest one's. */
function herfindahlOf(known: readonly number[], unknown: readonly number[]): Herfindahl | null {
  const knownTotal = sum(known);
  if (knownTotal === 0) return null;
  const total = knownTotal + sum(unknown);
  const largest = known.reduce((most, part) => Math.max(most, part), 0);
  const squares = sum(known.map((part) => part ** 2));
  return {
    recorded: (10_000 * squares) / knownTotal ** 2,
    low: (10_000 * (squares + sum(unknown.map((part) => part ** 2)))) / total ** 2,
    high: (10_000 * (squares - largest ** 2 + (largest + sum(unknown)) ** 2)) / total ** 2,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
