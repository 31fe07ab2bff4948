import { COHORTS, type Cohort } from '@/lib/domain/cohort/cohort';
import type { FilterName } from '@/lib/schemas/tables/table-definition';

/** Whether a list of the ledger shows every entry of the programme or of one cohort: only then can it say what is missing. */
export function cohortShown({ q, filters }: { readonly q: string | null; readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>> }): { readonly isWhole: boolean; readonly cohort: Cohort | null } {
  const { cohort = [], ...others } = filters;
  const isWhole = q === null && Object.keys(others).length === 0 && cohort.length <= 1;
  const [only] = cohort;
  const known = COHORTS.find((key) => key === only) ?? null;
  return { isWhole: isWhole && (only === undefined || known !== null), cohort: isWhole ? known : null };
}
