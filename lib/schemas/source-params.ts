import type { RequestedClock } from '@/lib/domain/clock/clock';
import { ASSERTION_GROUPS, type AssertionGroup } from '@/lib/domain/evidence/assertion-group';
import type { IgnoredParameter, RawParams } from './raw-params';
import { readParameters } from './read-parameters';

export type SourceParams = {
  readonly requestedClock: RequestedClock;
  /** The one group to list; null: the first few of each. */
  readonly group: AssertionGroup | null;
  readonly page: number;
  readonly ignored: readonly IgnoredParameter[];
};

/** Reads the parameters of a source's page: the clock, `kind` (what is said about what) and `page`. What means nothing falls back and is reported. */
export function parseSourceParams(raw: RawParams): SourceParams {
  const { requestedClock, ignored, one, page } = readParameters(raw);
  const group = one<AssertionGroup>('kind', (text) => {
    const value = ASSERTION_GROUPS.find((known) => known === text);
    return value === undefined ? { reason: 'choose one of the kinds that the page lists' } : { value };
  });
  return { requestedClock, group, page: page(), ignored };
}
