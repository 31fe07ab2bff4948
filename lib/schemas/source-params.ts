import type { RequestedClock } from '@/lib/domain/clock/clock';
import { ASSERTION_GROUPS, type AssertionGroup } from '@/lib/domain/evidence/assertion-group';
import { parseClockParams } from './clock-params';
import { allValues, type IgnoredParameter, type RawParams } from './raw-params';

const PAGE_MAX = 1_000_000;

export type SourceParams = {
  readonly requestedClock: RequestedClock;
  /** The one group to list; null: the first few of each. */
  readonly group: AssertionGroup | null;
  readonly page: number;
  readonly ignored: readonly IgnoredParameter[];
};

/** Reads the parameters of a source's page: the clock, `kind` (what is said about what) and `page`. What means nothing falls back and is reported. */
export function parseSourceParams(raw: RawParams): SourceParams {
  const { requestedClock, ignored: ignoredClock } = parseClockParams(raw);
  const ignored: IgnoredParameter[] = [...ignoredClock];
  const single = <Value>(name: string, read: (text: string) => Value | null, reason: string): Value | null => {
    const [first, ...others] = allValues(raw, name).filter((text) => text !== '');
    for (const other of others) ignored.push({ name, value: other, reason: 'only the first value given is used' });
    if (first === undefined) return null;
    const value = read(first);
    if (value === null) ignored.push({ name, value: first, reason });
    return value;
  };
  const group = single('kind', (text) => ASSERTION_GROUPS.find((known) => known === text) ?? null, 'choose one of the kinds that the page lists');
  const page = single('page', (text) => (/^[1-9]\d{0,6}$/.test(text) && Number(text) <= PAGE_MAX ? Number(text) : null), 'write a whole number from 1') ?? 1;
  return { requestedClock, group, page, ignored };
}
