import type { RequestedClock } from '@/lib/domain/clock/clock';
import { type Cohort, COHORTS } from '@/lib/domain/cohort/cohort';
import { parseClockParams } from './clock-params';
import { allValues, type IgnoredParameter, type RawParams } from './raw-params';

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
  const { requestedClock, ignored: ignoredClock } = parseClockParams(raw);
  const ignored: IgnoredParameter[] = [...ignoredClock];
  const given = (name: string) => allValues(raw, name).filter((value) => value !== '');
  for (const value of given('cohort')) if (!(COHORTS as readonly string[]).includes(value)) ignored.push({ name: 'cohort', value, reason: `choose from ${COHORTS.join(', ')}` });
  const [page, ...others] = given('page');
  for (const value of others) ignored.push({ name: 'page', value, reason: 'only the first value given is used' });
  const isPage = page !== undefined && /^[1-9]\d{0,5}$/.test(page);
  if (page !== undefined && !isPage) ignored.push({ name: 'page', value: page, reason: 'write a whole number from 1' });
  return { requestedClock, cohorts: COHORTS.filter((cohort) => given('cohort').includes(cohort)), page: isPage ? Number(page) : 1, ignored };
}
