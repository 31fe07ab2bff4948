import type { Plan, PlannedSite } from '@/lib/domain/planner/plan';
import { capitalise } from '@/lib/format/capitalise';
import { poundsInFull } from '@/lib/format/pounds-in-full';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';

/** A site of a plan, in words; what a ceiling that is not recorded leaves unknown is null. */
export type SiteRow = { readonly key: string; readonly site: string; readonly cohort: string; readonly ceiling: string | null; readonly amount: string; readonly unfunded: string | null; readonly match: string };

/** What each site would get, in the order in which they are served. */
export function siteRows({ sites }: Plan): SiteRow[] {
  return sites.map((site) => ({
    key: `${site.cohort} ${site.number}`,
    site: siteName(site),
    cohort: capitalise(COHORT_LABEL[site.cohort]),
    ceiling: site.ceilingPence === null ? null : poundsInFull(site.ceilingPence),
    amount: site.amountPence === 0n ? `${poundsInFull(0n)}, nothing` : poundsInFull(site.amountPence),
    unfunded: site.shortfallPence === null ? null : poundsInFull(site.shortfallPence),
    match: poundsInFull(site.matchPence),
  }));
}

/** The exemplar's name, or "Acute site 3" for one of a number that was typed. */
export function siteName({ name, cohort, number }: Pick<PlannedSite, 'name' | 'cohort' | 'number'>): string {
  return name ?? `${capitalise(COHORT_LABEL[cohort])} site ${number}`;
}
