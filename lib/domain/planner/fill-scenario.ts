import { type Cohort, COHORTS } from '../cohort/cohort';
import type { AllocationRule, CohortPlan, Scenario } from './scenario';
import { WHOLE_RATIO } from './scenario';

/** What the register says of a cohort at a clock, as a plan needs it. */
export type RegisteredCohort = {
  readonly cohort: Cohort;
  /** Its exemplars in the order in which they were named; those only expected come last. */
  readonly sites: readonly { readonly name: string; readonly isOnlyExpected: boolean }[];
  /** Pence; null: not recorded. */
  readonly ceilingPence: bigint | null;
  /** Whether the ceiling is for all of them together. */
  readonly isCeilingShared: boolean;
};

/** What the register says at a clock: the published pot, and each cohort. */
export type PlannerRegister = { readonly potPence: bigint | null; readonly cohorts: readonly RegisteredCohort[] };

/** What was typed of a scenario; null or left out: as the register has it. */
export type TypedScenario = {
  readonly potPence: bigint | null;
  readonly rule: AllocationRule | null;
  readonly counts: Partial<Readonly<Record<Cohort, number>>>;
  readonly ceilings: Partial<Readonly<Record<Cohort, bigint>>>;
  readonly floors: Partial<Readonly<Record<Cohort, bigint>>>;
  readonly matchRatio: bigint | null;
  readonly followerShare: bigint | null;
};

/** A floor that no site can have, since its ceiling is lower. */
export type FloorAboveCeiling = { readonly cohort: Cohort; readonly floorPence: bigint; readonly ceilingPence: bigint };

/**
 * The scenario that was typed, with the register's figures where nothing was: its pot, its exemplars by name, its ceilings; one pound of
 * match for each pound, nothing kept for followers, no floors, and equal shares. Null where no pot is typed and none is published.
 * A floor above its ceiling is left out and told.
 */
export function fillScenario(typed: TypedScenario, register: PlannerRegister): { readonly scenario: Scenario | null; readonly refusedFloors: readonly FloorAboveCeiling[] } {
  const refusedFloors: FloorAboveCeiling[] = [];
  const cohorts = COHORTS.map((cohort): CohortPlan => {
    const registered = register.cohorts.find((known) => known.cohort === cohort) ?? { sites: [], ceilingPence: null, isCeilingShared: false };
    const count = typed.counts[cohort];
    const siteNames = count === undefined || count === registered.sites.length ? registered.sites.map(({ name }) => name) : Array.from({ length: count }, () => null);
    const ceilingPence = typed.ceilings[cohort] ?? registered.ceilingPence;
    const least = ceilingPence === null ? null : registered.isCeilingShared && siteNames.length > 0 ? ceilingPence / BigInt(siteNames.length) : ceilingPence;
    const floorPence = typed.floors[cohort] ?? 0n;
    const isRefused = least !== null && floorPence > least;
    if (isRefused) refusedFloors.push({ cohort, floorPence, ceilingPence: least });
    return { cohort, siteNames, ceilingPence, isCeilingShared: registered.isCeilingShared, floorPence: isRefused ? 0n : floorPence };
  });
  const potPence = typed.potPence ?? register.potPence;
  if (potPence === null) return { scenario: null, refusedFloors };
  return { scenario: { potPence, rule: typed.rule ?? 'equal', cohorts, matchRatio: typed.matchRatio ?? WHOLE_RATIO, followerShare: typed.followerShare ?? 0n }, refusedFloors };
}
