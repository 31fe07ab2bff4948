import type { Cohort } from '../cohort/cohort';
import { type CohortPlan, type Scenario, WHOLE_RATIO } from './scenario';
import { shareOut } from './share-out';

/** What one site gets. Pence throughout. */
export type PlannedSite = {
  readonly cohort: Cohort;
  /** Its place in its cohort, from 1. */
  readonly number: number;
  /** Null: one of a typed number. */
  readonly name: string | null;
  /** Null: not recorded. */
  readonly ceilingPence: bigint | null;
  readonly amountPence: bigint;
  /** What it is short of its ceiling; null where none is recorded. */
  readonly shortfallPence: bigint | null;
  /** Local money asked of it, rounded up to a penny. */
  readonly matchPence: bigint;
};

/** What a scenario comes to. */
export type Plan = {
  readonly scenario: Scenario;
  readonly sites: readonly PlannedSite[];
  readonly followersPence: bigint;
  /** What all sites get together. */
  readonly allocatedPence: bigint;
  /** What nobody gets: more than the ceilings can take, or too little for the floor of anyone who still waits. */
  readonly leftOverPence: bigint;
  /** All ceilings together; null while one is not recorded. */
  readonly ceilingsPence: bigint | null;
  readonly shortfallPence: bigint | null;
  readonly matchPence: bigint;
};

/** Why a scenario cannot be worked out: the rule needs a ceiling that is neither recorded nor typed. */
export type PlanRefusal = { readonly missingCeilings: readonly Cohort[] };

type Site = Omit<PlannedSite, 'amountPence' | 'shortfallPence' | 'matchPence'> & { readonly floorPence: bigint };

/**
 * Shares the pot of a scenario out, exact to the penny. The sites and the followers together get the whole pot, or every ceiling, or, where
 * floors leave somebody out, all that can be given.
 */
export function makePlan(scenario: Scenario): { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly refusal: PlanRefusal } {
  const sites = scenario.cohorts.flatMap(sitesOf);
  const missingCeilings = scenario.cohorts.flatMap(({ cohort, ceilingPence, siteNames }) => (ceilingPence === null && siteNames.length > 0 ? [cohort] : []));
  if (scenario.rule !== 'equal' && missingCeilings.length > 0) return { ok: false, refusal: { missingCeilings } };

  const { amounts, followersPence } = allocate(scenario, sites);
  const planned = sites.map(({ floorPence: _, ...site }, place): PlannedSite => {
    const amountPence = amounts[place] ?? 0n;
    const shortfallPence = site.ceilingPence === null ? null : site.ceilingPence - amountPence;
    return { ...site, amountPence, shortfallPence, matchPence: (amountPence * scenario.matchRatio + WHOLE_RATIO - 1n) / WHOLE_RATIO };
  });
  const allocatedPence = sum(amounts);
  const ceilingsPence = missingCeilings.length > 0 ? null : sum(sites.map(({ ceilingPence }) => ceilingPence ?? 0n));
  return {
    ok: true,
    plan: {
      scenario,
      sites: planned,
      followersPence,
      allocatedPence,
      leftOverPence: scenario.potPence - allocatedPence - followersPence,
      ceilingsPence,
      shortfallPence: ceilingsPence === null ? null : ceilingsPence - allocatedPence,
      matchPence: sum(planned.map(({ matchPence }) => matchPence)),
    },
  };
}

function sitesOf({ cohort, siteNames, ceilingPence, isCeilingShared, floorPence }: CohortPlan): Site[] {
  const shares = ceilingPence !== null && isCeilingShared ? shareOut(ceilingPence, siteNames.map(() => ({ weight: 1n, floorPence: 0n, ceilingPence: null }))) : null;
  return siteNames.map((name, index) => ({ cohort, number: index + 1, name, ceilingPence: shares === null ? ceilingPence : (shares[index] ?? 0n), floorPence }));
}

function allocate(scenario: Scenario, sites: readonly Site[]): { amounts: bigint[]; followersPence: bigint } {
  const kept = (scenario.potPence * scenario.followerShare) / WHOLE_RATIO;
  switch (scenario.rule) {
    case 'equal':
      return { amounts: shareAmong(scenario.potPence - kept, sites, () => 1n), followersPence: kept };
    case 'proportional':
      return { amounts: shareAmong(scenario.potPence - kept, sites, ({ ceilingPence }) => ceilingPence ?? 0n), followersPence: kept };
    case 'ceiling-first':
      return { amounts: serveInOrder(scenario.potPence - kept, sites), followersPence: kept };
    case 'queue': {
      const isBehind = ({ cohort }: Site) => cohort === 'place_based';
      const ahead = shareAmong(scenario.potPence, sites.filter((site) => !isBehind(site)), () => 1n);
      const afterExemplars = scenario.potPence - sum(ahead);
      const followersPence = kept < afterExemplars ? kept : afterExemplars;
      const behind = shareAmong(afterExemplars - followersPence, sites.filter(isBehind), () => 1n);
      return { amounts: sites.map((site) => (isBehind(site) ? behind : ahead).shift() ?? 0n), followersPence };
    }
  }
}

/** By weight, among those whose floors the pot can meet, in order; the others get nothing. */
function shareAmong(potPence: bigint, sites: readonly Site[], weightOf: (site: Site) => bigint): bigint[] {
  let unclaimed = potPence;
  const isServed = sites.map(({ floorPence }) => {
    if (floorPence > unclaimed) return false;
    unclaimed -= floorPence;
    return true;
  });
  const shares = shareOut(
    potPence,
    sites.filter((_, place) => isServed[place]).map((site) => ({ weight: weightOf(site), floorPence: site.floorPence, ceilingPence: site.ceilingPence })),
  );
  return isServed.map((served) => (served ? (shares.shift() ?? 0n) : 0n));
}

/** Each its whole ceiling in order, while the pot lasts; whoever comes to the end of it gets what is left, unless that is below its floor. */
function serveInOrder(potPence: bigint, sites: readonly Site[]): bigint[] {
  let left = potPence;
  return sites.map(({ ceilingPence, floorPence }) => {
    const amount = ceilingPence === null || left < ceilingPence ? left : ceilingPence;
    if (amount < floorPence) return 0n;
    left -= amount;
    return amount;
  });
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
