import { type Cohort, COHORTS } from '@/lib/domain/cohort/cohort';
import type { RequestedClock } from '@/lib/domain/clock/clock';
import { COUNTED_OVER, type CountedOver } from '@/lib/domain/supplier/supplier-units';
import { SYSTEM_CLASSES, type SystemClass } from '@/lib/domain/system/system-class';
import { parseClockParams } from './clock-params';
import { allValues, type IgnoredParameter, type RawParams } from './raw-params';

export type SupplierParams = {
  readonly requestedClock: RequestedClock;
  /** The class of systems; electronic patient records where none is given. */
  readonly systemClass: SystemClass;
  /** Every cohort where none is given. */
  readonly cohorts: readonly Cohort[];
  readonly over: CountedOver;
  readonly ignored: readonly IgnoredParameter[];
};

/** Reads what the page of suppliers is asked for. What cannot be read falls back to its default and is reported. */
export function parseSupplierParams(raw: RawParams): SupplierParams {
  const { requestedClock, ignored: ignoredClock } = parseClockParams(raw);
  const ignored: IgnoredParameter[] = [...ignoredClock];
  const readAll = <Value extends string>(name: string, known: readonly Value[]): Value[] => {
    const values = allValues(raw, name).filter((value) => value !== '');
    for (const value of values) if (!(known as readonly string[]).includes(value)) ignored.push({ name, value, reason: `choose from ${known.join(', ')}` });
    return known.filter((value) => values.includes(value));
  };
  const readOne = <Value extends string>(name: string, known: readonly Value[], fallback: Value): Value => {
    const [first, ...others] = readAll(name, known);
    for (const value of others) ignored.push({ name, value, reason: 'only one can be shown at a time' });
    return first ?? fallback;
  };
  return {
    requestedClock,
    systemClass: readOne('kind', SYSTEM_CLASSES, 'epr'),
    cohorts: readAll('cohort', COHORTS),
    over: readOne('over', COUNTED_OVER, 'exemplars'),
    ignored,
  };
}
