import type { Cohort } from '@/lib/domain/cohort/cohort';

/** A cohort in words, to stand within a sentence or, capitalised, alone. */
export const COHORT_LABEL: Readonly<Record<Cohort, string>> = {
  acute: 'acute',
  mental_health: 'mental health',
  ambulance: 'ambulance',
  place_based: 'place-based',
};
