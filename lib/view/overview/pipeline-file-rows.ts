import { COHORTS } from '@/lib/domain/cohort/cohort';
import { EXEMPLAR_STAGES } from '@/lib/domain/programme/exemplar-stage';
import type { TableRow } from '@/lib/schemas/tables/table-definition';
import type { RegionRow } from './region-rows';

/** The rows of the pipeline's table in figures, for a file. */
export function pipelineFileRows(rows: readonly RegionRow[]): TableRow[] {
  return rows.map(({ label, stages, exemplars, trusts, pairings, ceilingRange }) => ({
    region: label,
    ...Object.fromEntries(COHORTS.flatMap((cohort) => EXEMPLAR_STAGES.map((stage) => [`${cohort}_${stage}`, stages[cohort]?.[stage] ?? 0]))),
    exemplars,
    trusts,
    fast_followers: pairings,
    ceilings_low_gbp: ceilingRange === null ? null : Number(ceilingRange.lowPence) / 100,
    ceilings_high_gbp: ceilingRange === null || ceilingRange.highPence === null ? null : Number(ceilingRange.highPence) / 100,
  }));
}
