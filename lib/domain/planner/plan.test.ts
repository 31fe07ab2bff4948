import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cohort, COHORTS } from '../cohort/cohort';
import { makePlan, type Plan } from './plan';
import { ALLOCATION_RULES, type AllocationRule, type CohortPlan, type Scenario, WHOLE_RATIO } from './scenario';

const POUND = 100n;
const MILLION = 1_000_000n * POUND;

function cohort(name: Cohort, count: number, ceilingPence: bigint | null, floorPence = 0n, isCeilingShared = false): CohortPlan {
  return { cohort: name, siteNames: Array.from({ length: count }, () => null), ceilingPence, floorPence, isCeilingShared };
}

function scenario(rule: AllocationRule, potPence: bigint, cohorts: readonly CohortPlan[], more: Partial<Scenario> = {}): Scenario {
  return { rule, potPence, cohorts, matchRatio: WHOLE_RATIO, followerShare: 0n, ...more };
}

function plan(asked: Scenario): Plan {
  const made = makePlan(asked);
  if (!made.ok) throw new Error(`No ceiling of ${made.refusal.missingCeilings.join(', ')}.`);
  return made.plan;
}

const amountsOf = ({ sites }: Plan) => sites.map(({ amountPence }) => amountPence);
const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);

describe('the figures that were argued about', () => {
  test('£100m over 12 is £8,333,333.33 each, and four of them have the penny more that makes it £100m', () => {
    const { sites, allocatedPence, leftOverPence } = plan(scenario('equal', 100n * MILLION, [cohort('acute', 12, 10n * MILLION)]));
    expect(sites.map(({ amountPence }) => amountPence)).toEqual([...Array.from({ length: 4 }, () => 833_333_334n), ...Array.from({ length: 8 }, () => 833_333_333n)]);
    expect([allocatedPence, leftOverPence]).toEqual([100n * MILLION, 0n]);
  });

  test('£100m over 16 is £6,250,000.00 each', () => {
    expect(new Set(amountsOf(plan(scenario('equal', 100n * MILLION, [cohort('acute', 16, 10n * MILLION)]))))).toEqual(new Set([625_000_000n]));
  });

  test.each(ALLOCATION_RULES)('£195m of ceilings leaves £95m unfunded: %s', (rule) => {
    const { ceilingsPence, shortfallPence, allocatedPence } = plan(scenario(rule, 100n * MILLION, [cohort('acute', 16, 10n * MILLION), cohort('mental_health', 7, 5n * MILLION)]));
    expect({ ceilingsPence, shortfallPence, allocatedPence }).toEqual({ ceilingsPence: 195n * MILLION, shortfallPence: 95n * MILLION, allocatedPence: 100n * MILLION });
  });
});

describe('the rules', () => {
  const BOTH = [cohort('acute', 2, 10n * MILLION), cohort('mental_health', 2, 5n * MILLION)];

  test('equal: the same for each, and what a ceiling does not take goes to the others', () => {
    expect(amountsOf(plan(scenario('equal', 24n * MILLION, BOTH)))).toEqual([7n * MILLION, 7n * MILLION, 5n * MILLION, 5n * MILLION]);
  });

  test('proportional: the same part of each ceiling', () => {
    expect(amountsOf(plan(scenario('proportional', 15n * MILLION, BOTH)))).toEqual([5n * MILLION, 5n * MILLION, 250n * MILLION / 100n, 250n * MILLION / 100n]);
  });

  test('ceiling-first: whole ceilings in order, then what is left, then nothing', () => {
    expect(amountsOf(plan(scenario('ceiling-first', 22n * MILLION, BOTH)))).toEqual([10n * MILLION, 10n * MILLION, 2n * MILLION, 0n]);
  });

  test('queue: exemplars, then followers, then places', () => {
    const cohorts = [cohort('acute', 2, 10n * MILLION), cohort('place_based', 2, 5n * MILLION)];
    const served = (pot: bigint) => {
      const made = plan(scenario('queue', pot * MILLION, cohorts, { followerShare: 2_000n }));
      return [...amountsOf(made), made.followersPence].map((pence) => Number(pence) / Number(MILLION));
    };
    expect(served(10n)).toEqual([5, 5, 0, 0, 0]);
    expect(served(22n)).toEqual([10, 10, 0, 0, 2]);
    expect(served(30n)).toEqual([10, 10, 2, 2, 6]);
  });

  test('a site whose floor the pot cannot meet gets nothing, and the money goes to those who can use it', () => {
    expect(amountsOf(plan(scenario('equal', 10n * MILLION, [cohort('acute', 3, 10n * MILLION, 4n * MILLION)])))).toEqual([5n * MILLION, 5n * MILLION, 0n]);
    const inOrder = plan(scenario('ceiling-first', 12n * MILLION, [cohort('acute', 2, 10n * MILLION, 4n * MILLION)]));
    expect([...amountsOf(inOrder), inOrder.leftOverPence]).toEqual([10n * MILLION, 0n, 2n * MILLION]);
  });

  test('one ceiling that sites share is theirs together', () => {
    const { sites, ceilingsPence, allocatedPence } = plan(scenario('equal', 100n * MILLION, [cohort('ambulance', 3, 5n * MILLION, 0n, true)]));
    expect(sites.map(({ ceilingPence }) => ceilingPence)).toEqual([166_666_667n, 166_666_667n, 166_666_666n]);
    expect([ceilingsPence, allocatedPence]).toEqual([5n * MILLION, 5n * MILLION]);
  });

  test('a ceiling that is not recorded is not taken for none: shared equally it has no limit, any other rule refuses', () => {
    const cohorts = [cohort('acute', 1, 10n * MILLION), cohort('place_based', 1, null)];
    const equal = plan(scenario('equal', 30n * MILLION, cohorts));
    expect(equal).toMatchObject({ allocatedPence: 30n * MILLION, ceilingsPence: null, shortfallPence: null });
    expect(equal.sites.map(({ amountPence, shortfallPence }) => [amountPence, shortfallPence])).toEqual([[10n * MILLION, 0n], [20n * MILLION, null]]);
    for (const rule of ['proportional', 'ceiling-first', 'queue'] as const) {
      expect(makePlan(scenario(rule, 30n * MILLION, cohorts))).toEqual({ ok: false, refusal: { missingCeilings: ['place_based'] } });
    }
  });

  test('match is asked for each pound, rounded up', () => {
    const { sites, matchPence } = plan(scenario('equal', 101n, [cohort('acute', 2, 10n * MILLION)], { matchRatio: 15_000n }));
    expect([sites.map((site) => site.matchPence), matchPence]).toEqual([[77n, 75n], 152n]);
  });
});

describe('any scenario', () => {
  const pence = fc.bigInt({ min: 0n, max: 1_000_000_000_000n });
  const cohortPlan = (name: Cohort) =>
    fc
      .record({ count: fc.integer({ min: 0, max: 12 }), ceiling: pence, floorOf: fc.bigInt({ min: 0n, max: 100n }), isCeilingShared: fc.boolean() })
      .map(({ count, ceiling, floorOf, isCeilingShared }) => {
        const least = isCeilingShared && count > 0 ? ceiling / BigInt(count) : ceiling;
        return cohort(name, count, ceiling, (least * floorOf) / 100n, isCeilingShared);
      });
  const anyScenario = fc.record({
    potPence: pence,
    rule: fc.constantFrom(...ALLOCATION_RULES),
    cohorts: fc.tuple(...COHORTS.map(cohortPlan)),
    matchRatio: fc.bigInt({ min: 0n, max: 40_000n }),
    followerShare: fc.bigInt({ min: 0n, max: WHOLE_RATIO }),
  });
  const check = (property: (asked: Scenario, made: Plan) => void) => fc.assert(fc.property(anyScenario, (asked) => property(asked, plan(asked))), { seed: 20180126, numRuns: 1_000 });

  test('is shared to the penny: sites, followers and what is left come to the pot', () => {
    check((asked, { sites, followersPence, allocatedPence, leftOverPence }) => {
      expect(sum(sites.map(({ amountPence }) => amountPence))).toBe(allocatedPence);
      expect(allocatedPence + followersPence + leftOverPence).toBe(asked.potPence);
      expect(leftOverPence >= 0n && followersPence >= 0n).toBe(true);
    });
  });

  test('never gives a site more than its ceiling, or less than its floor unless nothing', () => {
    check((asked, { sites }) => {
      for (const { cohort: of, ceilingPence, amountPence, shortfallPence } of sites) {
        const floor = asked.cohorts.find((one) => one.cohort === of)?.floorPence ?? 0n;
        expect(amountPence === 0n || (amountPence >= floor && amountPence <= (ceilingPence ?? 0n))).toBe(true);
        expect(shortfallPence).toBe((ceilingPence ?? 0n) - amountPence);
      }
    });
  });

  test('leaves nothing over while anyone who is served could take more: the pot binds, or the ceilings', () => {
    check((asked, { sites, leftOverPence, ceilingsPence, allocatedPence }) => {
      if (asked.cohorts.every(({ floorPence }) => floorPence === 0n) && asked.followerShare === 0n) {
        expect(allocatedPence).toBe(asked.potPence < (ceilingsPence ?? 0n) ? asked.potPence : ceilingsPence);
      }
      if (leftOverPence > 0n && asked.rule !== 'ceiling-first') expect(sites.every(({ amountPence, shortfallPence }) => amountPence === 0n || shortfallPence === 0n)).toBe(true);
    });
  });

  test('treats like sites alike, to a penny: equal and proportional', () => {
    check((asked, { sites }) => {
      if (asked.rule === 'ceiling-first') return;
      for (const name of COHORTS) {
        const amounts = sites.flatMap(({ cohort: of, amountPence }) => (of === name && amountPence > 0n ? [amountPence] : []));
        const [least, most] = [amounts.reduce((a, b) => (b < a ? b : a), amounts[0] ?? 0n), amounts.reduce((a, b) => (b > a ? b : a), 0n)];
        if (asked.cohorts.find((one) => one.cohort === name)?.isCeilingShared !== true) expect(most - least <= 1n).toBe(true);
      }
    });
  });

  test('gives nobody less when the pot grows by a penny, under the rules that share', () => {
    check((asked, made) => {
      if (asked.cohorts.some(({ floorPence }) => floorPence > 0n) || asked.followerShare > 0n) return;
      const grown = plan({ ...asked, potPence: asked.potPence + 1n });
      expect(grown.allocatedPence - made.allocatedPence <= 1n && grown.allocatedPence >= made.allocatedPence).toBe(true);
    });
  });
});
