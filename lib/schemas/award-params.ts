import type { RequestedClock } from '@/lib/domain/clock/clock';
import type { Award } from '@/lib/domain/funding/award';
import { parseClockParams } from './clock-params';
import { allValues, type IgnoredParameter, type RawParams } from './raw-params';
import { parseRecordKey } from './record-key';

export type AwardParams = { readonly requestedClock: RequestedClock; /** Null: none that could be one. */ readonly award: Award | null; readonly ignored: readonly IgnoredParameter[] };

/** Reads whose award is asked about: `exemplar:salford-royal`, `fast_follower:FF-pennine-salford`. */
export function parseAwardParams(raw: RawParams): AwardParams {
  const { requestedClock, ignored } = parseClockParams(raw);
  const [value, ...others] = allValues(raw, 'award').filter((text) => text !== '');
  const extra = others.map((other) => ({ name: 'award', value: other, reason: 'only the first value given is used' }));
  if (value === undefined) return { requestedClock, award: null, ignored: [...ignored, ...extra] };
  const [table, key] = [value.slice(0, value.indexOf(':')), value.slice(value.indexOf(':') + 1)];
  const id = parseRecordKey(key);
  if ((table === 'exemplar' || table === 'fast_follower') && id !== null) return { requestedClock, award: { table, id }, ignored: [...ignored, ...extra] };
  return { requestedClock, award: null, ignored: [...ignored, ...extra, { name: 'award', value, reason: 'write it as exemplar:salford-royal or fast_follower:FF-pennine-salford' }] };
}
