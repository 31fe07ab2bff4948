import type { Cohort } from '../cohort/cohort';
import type { TimelineTable } from './timeline-kind';

/** What a timeline is narrowed to; an empty list narrows nothing, but of no table there is no event. */
export type TimelineScope = {
  readonly tables: readonly TimelineTable[];
  /** `null`: of no cohort. */
  readonly cohorts: readonly (Cohort | null)[];
  /** Slugs; `null`: of no region. */
  readonly regions: readonly (string | null)[];
  readonly odsCodes: readonly string[];
};
