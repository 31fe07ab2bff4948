import { COHORTS } from '@/lib/domain/cohort/cohort';
import type { Plan } from '@/lib/domain/planner/plan';
import type { TableRow } from '@/lib/schemas/tables/table-definition';

/** What each plan gives each cohort that has a site in it, in figures, for a file. */
export function planFileRows(plans: readonly { readonly title: string; readonly plan: Plan }[]): TableRow[] {
  return COHORTS.flatMap((cohort) =>
    plans.flatMap(({ title, plan }): TableRow[] => {
      const sites = plan.sites.filter((site) => site.cohort === cohort);
      if (sites.length === 0) return [];
      const pounds = (amounts: readonly bigint[]) => Number(amounts.reduce((sum, amount) => sum + amount, 0n)) / 100;
      return [
        {
          what_if: 'what-if: not actual money',
          scenario: title,
          cohort,
          sites: sites.length,
          amount_gbp: pounds(sites.map(({ amountPence }) => amountPence)),
          unfunded_gbp: sites.some(({ shortfallPence }) => shortfallPence === null) ? null : pounds(sites.map(({ shortfallPence }) => shortfallPence ?? 0n)),
          match_required_gbp: pounds(sites.map(({ matchPence }) => matchPence)),
        },
      ];
    }),
  );
}
