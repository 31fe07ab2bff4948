import type { RequestedClock } from '@/lib/domain/clock/clock';
import { SCORE_MEASURES, type ScoreMeasure } from '@/lib/domain/maturity/maturity-measure';
import { SUPPORT_MEASURES, SUPPORTED_BY, type SupportedBy, type SupportMeasure } from '@/lib/domain/maturity/support';
import type { IgnoredParameter, RawParams } from './raw-params';
import { readParameters } from './read-parameters';

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

/** Reads what the page of maturity is asked for. What cannot be read falls back to its default and is reported. */
export function parseMaturityParams(raw: RawParams): MaturityParams {
  const { requestedClock, ignored, one, choice, page } = readParameters(raw);
  return {
    requestedClock,
    page: page(),
    round: one('round', (value) => ({ value })),
    measure: choice('kind', SCORE_MEASURES),
    by: choice('by', SUPPORTED_BY) ?? 'region',
    over: choice('over', SUPPORT_MEASURES) ?? 'trusts',
    ignored,
  };
}
