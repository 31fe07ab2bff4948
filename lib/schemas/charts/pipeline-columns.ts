import { COHORTS } from '@/lib/domain/cohort/cohort';
import { EXEMPLAR_STAGES } from '@/lib/domain/programme/exemplar-stage';
import { column } from '@/lib/schemas/tables/columns';

/** The rows of the pipeline as a file: a region each, then what is mapped to none, then England. */
export const PIPELINE_COLUMNS = [
  column('region', 'text', 'Region', 'NHS England region, “Not recorded”, or England, the sum of all.'),
  ...COHORTS.flatMap((cohort) => EXEMPLAR_STAGES.map((stage) => column(`${cohort}_${stage}`, 'integer', `${cohort} ${stage}`, `Exemplars of the cohort ${cohort} that are ${stage}, in the region of their lead trust.`))),
  column('exemplars', 'integer', 'Exemplars', 'Exemplars of every cohort that are in the programme or expected in it.'),
  column('trusts', 'integer', 'Trusts', 'Trusts of those exemplars, each in its own region.'),
  column('fast_followers', 'integer', 'Fast followers', 'Pairings that have not ended, in the region of the trust that follows.'),
  column('ceilings_low_gbp', 'money', 'Ceilings, least', 'Pounds: the least that the ceilings come to; null where none is recorded.'),
  column('ceilings_high_gbp', 'money', 'Ceilings, most', 'Pounds: the most that the ceilings come to; null where none is recorded, or no bound is known.'),
] as const;
