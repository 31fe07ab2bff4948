import type { RequestedClock } from '@/lib/domain/clock/clock';
import { IsoDate, IsoInstant } from './iso-date';
import { allValues, type IgnoredParameter, type RawParams } from './raw-params';

/**
 * Reads the two clocks from search parameters. A value that cannot be read is left at its default (today; everything
 * recorded so far) and reported.
 */
export function parseClockParams(raw: RawParams): { requestedClock: RequestedClock; ignored: readonly IgnoredParameter[] } {
  const ignored: IgnoredParameter[] = [];
  const read = (name: 'asAt' | 'knownAt'): string | null => {
    const [value, ...others] = allValues(raw, name).filter((text) => text !== '');
    for (const other of others) ignored.push({ name, value: other, reason: 'only the first date given is used' });
    if (value === undefined) return null;
    const schema = name === 'knownAt' && value.length > 10 ? IsoInstant : IsoDate;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    ignored.push({ name, value, reason: parsed.error.issues[0]?.message ?? 'write a date as 2016-11-30' });
    return null;
  };
  return { requestedClock: { asAt: read('asAt'), knownAt: read('knownAt') }, ignored };
}
