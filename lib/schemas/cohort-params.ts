import type { RequestedClock } from '@/lib/domain/clock/clock';
import { type Cohort, COHORTS } from '@/lib/domain/cohort/cohort';
import type { IgnoredParameter, RawParams } from './raw-params';
import { type ParameterReader, readParameters } from './read-parameters';

export type CohortParams = {
  readonly requestedClock: RequestedClock;
  /** Every cohort where none is given. */
  readonly cohorts: readonly Cohort[];
  /** From 1. */
  readonly page: number;
  readonly ignored: readonly IgnoredParameter[];
};

/** Reads the clock, the cohorts and the page that a page of rows is asked for. What cannot be read falls back to its default and is reported. */
export function parseCohortParams(raw: RawParams): CohortParams {
  return cohortParamsOf(readParameters(raw));
}

/** The same of an address that more is read of. */
export function cohortParamsOf({ requestedClock, ignored, choices, page }: ParameterReader): CohortParams {
  return { requestedClock, cohorts: choices('cohort', COHORTS), page: page(), ignored };
}
