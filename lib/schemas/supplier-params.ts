import { type Cohort, COHORTS } from '@/lib/domain/cohort/cohort';
import type { RequestedClock } from '@/lib/domain/clock/clock';
import { COUNTED_OVER, type CountedOver } from '@/lib/domain/supplier/supplier-units';
import { SYSTEM_CLASSES, type SystemClass } from '@/lib/domain/system/system-class';
import type { IgnoredParameter, RawParams } from './raw-params';
import { readParameters } from './read-parameters';

export type SupplierParams = {
  readonly requestedClock: RequestedClock;
  /** The class of systems; electronic patient records where none is given. */
  readonly systemClass: SystemClass;
  /** Every cohort where none is given. */
  readonly cohorts: readonly Cohort[];
  readonly over: CountedOver;
  /** From 1. */
  readonly page: number;
  readonly ignored: readonly IgnoredParameter[];
};

/** Reads what the page of suppliers is asked for. What cannot be read falls back to its default and is reported. */
export function parseSupplierParams(raw: RawParams): SupplierParams {
  const { requestedClock, ignored, choice, choices, page } = readParameters(raw);
  return { requestedClock, systemClass: choice('kind', SYSTEM_CLASSES) ?? 'epr', cohorts: choices('cohort', COHORTS), over: choice('over', COUNTED_OVER) ?? 'exemplars', page: page(), ignored };
}
