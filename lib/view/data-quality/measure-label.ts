import { capitalise } from '@/lib/format/capitalise';
import type { Cohort } from '@/lib/domain/cohort/cohort';
import { COHORT_LABEL } from '@/lib/view/cohort/cohort-label';

/** What a claim is about, in words: "Follower commitment, acute", "Participants: all exemplars and fast followers". */
export function measureLabel({ measure, cohort, about }: { measure: string; cohort: Cohort | null; about: string | null }): string {
  const words = capitalise(measure.replaceAll('_', ' '));
  const ofCohort = cohort === null ? words : `${words}, ${COHORT_LABEL[cohort]}`;
  return about === null ? ofCohort : `${ofCohort}: ${about.charAt(0).toLowerCase()}${about.slice(1)}`;
}
