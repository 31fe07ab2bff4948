import type { RequestedClock } from '@/lib/domain/clock/clock';
import { SCORE_MEASURES, type ScoreMeasure } from '@/lib/domain/maturity/maturity-measure';
import { SUPPORT_MEASURES, SUPPORTED_BY, type SupportedBy, type SupportMeasure } from '@/lib/domain/maturity/support';
import { parseClockParams } from './clock-params';
import { allValues, type IgnoredParameter, type RawParams } from './raw-params';

export type MaturityParams = {
  readonly requestedClock: RequestedClock;
  /** As it was asked for: whether there is a round of that name depends on the clock. */
  readonly round: string | null;
  /** Every score where none is given. */
  readonly measure: ScoreMeasure | null;
  /** From 1. */
  readonly page: number;
  readonly by: SupportedBy;
  readonly over: SupportMeasure;
  readonly ignored: readonly IgnoredParameter[];
};

const PAGE_MAX = 100_000;

/** Reads what the page of maturity is asked for. What cannot be read falls back to its default and is reported. */
export function parseMaturityParams(raw: RawParams): MaturityParams {
  const { requestedClock, ignored: ignoredClock } = parseClockParams(raw);
  const ignored: IgnoredParameter[] = [...ignoredClock];
  const readFirst = (name: string): string | null => {
    const [value, ...others] = allValues(raw, name).filter((text) => text !== '');
    for (const other of others) ignored.push({ name, value: other, reason: 'only one can be shown at a time' });
    return value ?? null;
  };
  const readOne = <Value extends string>(name: string, known: readonly Value[]): Value | null => {
    const value = readFirst(name);
    const found = known.find((candidate) => candidate === value) ?? null;
    if (value !== null && found === null) ignored.push({ name, value, reason: `choose from ${known.join(', ')}` });
    return found;
  };
  const page = readFirst('page');
  const isPage = page !== null && /^[1-9]\d{0,5}$/.test(page) && Number(page) <= PAGE_MAX;
  if (page !== null && !isPage) ignored.push({ name: 'page', value: page, reason: 'a page is a whole number from 1' });
  return {
    requestedClock,
    round: readFirst('round'),
    measure: readOne('kind', SCORE_MEASURES),
    page: isPage ? Number(page) : 1,
    by: readOne('by', SUPPORTED_BY) ?? 'region',
    over: readOne('over', SUPPORT_MEASURES) ?? 'trusts',
    ignored,
  };
}
