import type { RequestedClock } from '@/lib/domain/clock/clock';
import { type Cohort, COHORTS } from '@/lib/domain/cohort/cohort';
import { parseClockParams } from './clock-params';
import { allValues, type IgnoredParameter, type RawParams } from './raw-params';

export const BLUEPRINTS_PER_PAGE = 50;

/** Whether only those that somebody reused are shown, or only those that nobody did. */
export const REUSED_CHOICES = ['yes', 'no'] as const;

export type ReusedChoice = (typeof REUSED_CHOICES)[number];

export type BlueprintParams = {
  readonly requestedClock: RequestedClock;
  /** Of the exemplars that wrote them; every cohort where none is given. */
  readonly cohorts: readonly Cohort[];
  /** Null: all. */
  readonly reused: ReusedChoice | null;
  /** From 1. */
  readonly page: number;
  readonly ignored: readonly IgnoredParameter[];
};

/** Reads what the page of blueprints is asked for. What cannot be read falls back to its default and is reported. */
export function parseBlueprintParams(raw: RawParams): BlueprintParams {
  const { requestedClock, ignored: ignoredClock } = parseClockParams(raw);
  const ignored: IgnoredParameter[] = [...ignoredClock];
  const given = (name: string) => allValues(raw, name).filter((value) => value !== '');
  for (const value of given('cohort')) if (!(COHORTS as readonly string[]).includes(value)) ignored.push({ name: 'cohort', value, reason: `choose from ${COHORTS.join(', ')}` });
  const single = <Value>(name: string, read: (text: string) => Value | undefined, reason: string): Value | null => {
    const [first, ...others] = given(name);
    for (const value of others) ignored.push({ name, value, reason: 'only the first value given is used' });
    if (first === undefined) return null;
    const value = read(first);
    if (value === undefined) ignored.push({ name, value: first, reason });
    return value ?? null;
  };
  return {
    requestedClock,
    cohorts: COHORTS.filter((cohort) => given('cohort').includes(cohort)),
    reused: single('reused', (text) => REUSED_CHOICES.find((choice) => choice === text), `choose from ${REUSED_CHOICES.join(', ')}`),
    page: single('page', (text) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined), 'write a whole number from 1') ?? 1,
    ignored,
  };
}
