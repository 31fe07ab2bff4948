import type { Plan } from '@/lib/domain/planner/plan';
import type { WorkedScenario } from './to-planner-view';

/** The scenarios that could be worked out, under the titles that a reader sees: one alone needs no letter. */
export function workedScenarios(scenarios: readonly WorkedScenario[]): { readonly title: string; readonly plan: Plan }[] {
  return scenarios.flatMap(({ title, plan }) => (plan === null ? [] : [{ title: scenarios.length > 1 ? `Scenario ${title}` : 'All sites', plan }]));
}
