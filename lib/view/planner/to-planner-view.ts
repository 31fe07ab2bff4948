import type { Cohort } from '@/lib/domain/cohort/cohort';
import { fillScenario, type FloorAboveCeiling, type PlannerRegister } from '@/lib/domain/planner/fill-scenario';
import { makePlan, type Plan } from '@/lib/domain/planner/plan';
import { formatList } from '@/lib/format/format-list';
import { poundsInFull } from '@/lib/format/pounds-in-full';
import { SECOND_PREFIX } from '@/lib/domain/planner/scenario';
import type { PlannerParams } from '@/lib/schemas/planner-params';
import type { IgnoredParameter } from '@/lib/schemas/raw-params';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';

/** A scenario worked out, or why it cannot be, in a sentence. */
export type WorkedScenario = { readonly title: 'A' | 'B'; readonly plan: Plan; readonly refusal: null } | { readonly title: 'A' | 'B'; readonly plan: null; readonly refusal: string };

export type PlannerView = { readonly scenarios: readonly WorkedScenario[]; readonly ignored: readonly IgnoredParameter[] };

/** Works out the scenarios of an address over the register: the same for page and file. */
export function toPlannerView({ first, second, ignored }: PlannerParams, register: PlannerRegister): PlannerView {
  const worked = [{ title: 'A' as const, typed: first, prefix: '' }, ...(second === null ? [] : [{ title: 'B' as const, typed: second, prefix: SECOND_PREFIX }])].map(({ title, typed, prefix }) => {
    const { scenario, refusedFloors } = fillScenario(typed, register);
    const told = refusedFloors.map((floor) => toIgnored(floor, prefix));
    if (scenario === null) return { told, scenario: { title, plan: null, refusal: 'No pot is typed, and none was published by this date: type one below, as £100m.' } };
    const made = makePlan(scenario);
    if (!made.ok) return { told, scenario: { title, plan: null, refusal: missingCeilings(made.refusal.missingCeilings) } };
    return { told, scenario: { title, plan: made.plan, refusal: null } };
  });
  return { scenarios: worked.map(({ scenario }) => scenario), ignored: [...ignored, ...worked.flatMap(({ told }) => told)] };
}

function toIgnored({ cohort, floorPence, ceilingPence }: FloorAboveCeiling, prefix: string): IgnoredParameter {
  return { name: `${prefix}floor_${cohort}`, value: poundsInFull(floorPence), reason: `a floor is at most the ceiling, which is ${poundsInFull(ceilingPence)} for each ${COHORT_LABEL[cohort]} site` };
}

function missingCeilings(cohorts: readonly Cohort[]): string {
  return `No ceiling is recorded by this date for the ${formatList(cohorts.map((cohort) => COHORT_LABEL[cohort]))} sites, and this rule goes by ceilings: type one below, or share equally.`;
}
