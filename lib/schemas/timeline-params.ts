import type { RequestedClock } from '@/lib/domain/clock/clock';
import { type Cohort, COHORTS } from '@/lib/domain/cohort/cohort';
import { type TimelineKind, TIMELINE_KINDS } from '@/lib/domain/timeline/timeline-kind';
import { IsoDate } from './iso-date';
import { allValues, type IgnoredParameter, type RawParams } from './raw-params';
import { type ReadValue, readParameters } from './read-parameters';
import { NOT_RECORDED } from './tables/table-definition';

export type TimelineParams = {
  readonly requestedClock: RequestedClock;
  /** Every kind where none is given. */
  readonly kinds: readonly TimelineKind[];
  /** `null`: of no cohort. */
  readonly cohorts: readonly (Cohort | null)[];
  /** As they were asked for: which regions there are is for the register to say. `null`: of no region. */
  readonly regions: readonly (string | null)[];
  /** ODS codes, as they were asked for. */
  readonly odsCodes: readonly string[];
  readonly order: 'oldest' | 'latest';
  /** From 1. */
  readonly page: number;
  /** The two dates that are compared, ISO; null where they are not both given, in order. */
  readonly between: { readonly from: string; readonly to: string } | null;
  /** What stands in the fields of the two dates: each as far as it can be read. */
  readonly typed: { readonly from: string | null; readonly to: string | null };
  readonly ignored: readonly IgnoredParameter[];
};

const SORTS = ['effective_on', '-effective_on'] as const;

const TRUSTS_MAX = 20;

/** Reads what the timeline is asked for. What cannot be read falls back to its default and is reported. */
export function parseTimelineParams(raw: RawParams): TimelineParams {
  const { requestedClock, ignored, one, choice, choices, page } = readParameters(raw);
  const given = (name: string) => [...new Set(allValues(raw, name).filter((value) => value !== ''))];
  const readDay = (name: 'from' | 'to') =>
    one(name, (text): ReadValue<string> => {
      const parsed = IsoDate.safeParse(text);
      return parsed.success ? { value: parsed.data } : { reason: parsed.error.issues[0]?.message ?? 'write a date as 2016-11-30' };
    });
  const kinds = choices('kind', TIMELINE_KINDS);
  const cohorts = choices('cohort', [...COHORTS, NOT_RECORDED]);
  const codes = [...new Set(given('trust').flatMap((value) => value.toUpperCase().split(/[\s,;]+/)).filter((value) => value !== ''))];
  const order = choice('sort', SORTS) === '-effective_on' ? 'latest' : 'oldest';
  const pageNumber = page();
  const typed = { from: readDay('from'), to: readDay('to') };
  const { from, to } = typed;
  const isTurned = from !== null && to !== null && from > to;
  return {
    requestedClock,
    kinds,
    cohorts: cohorts.map((cohort) => (cohort === NOT_RECORDED ? null : cohort)),
    regions: given('region').map((value) => (value === NOT_RECORDED ? null : value)),
    odsCodes: codes.slice(0, TRUSTS_MAX),
    order,
    page: pageNumber,
    between: from === null || to === null || isTurned ? null : { from, to },
    typed,
    ignored: [
      ...ignored,
      ...codes.slice(TRUSTS_MAX).map((value) => ({ name: 'trust', value, reason: `at most ${TRUSTS_MAX} trusts can be asked for at a time` })),
      ...(isTurned ? [{ name: 'from', value: from, reason: `it is after the other date, ${to}: choose an earlier one` }] : []),
    ],
  };
}
