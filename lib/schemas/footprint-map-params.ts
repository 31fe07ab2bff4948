import type { RequestedClock } from '@/lib/domain/clock/clock';
import { BOUNDARIES, type Boundaries } from '@/lib/domain/footprint/tiles';
import { parseClockParams } from './clock-params';
import { allValues, type IgnoredParameter, type RawParams } from './raw-params';

/** Which trusts the map of positions has: those with a part in the programme, or all. */
export const TRUSTS_SHOWN = ['part', 'all'] as const;

export type TrustsShown = (typeof TRUSTS_SHOWN)[number];

export type FootprintMapParams = { readonly requestedClock: RequestedClock; readonly boundaries: Boundaries; readonly show: TrustsShown; readonly ignored: readonly IgnoredParameter[] };

/** Reads what the maps are asked for. What cannot be read falls back to its default and is reported. */
export function parseFootprintMapParams(raw: RawParams): FootprintMapParams {
  const { requestedClock, ignored: ignoredClock } = parseClockParams(raw);
  const ignored: IgnoredParameter[] = [...ignoredClock];
  const readOne = <Value extends string>(name: string, known: readonly Value[], fallback: Value): Value => {
    const values = allValues(raw, name).filter((text) => text !== '');
    const [found, ...others] = known.filter((value) => values.includes(value));
    for (const value of values) if (!(known as readonly string[]).includes(value)) ignored.push({ name, value, reason: `choose from ${known.join(', ')}` });
    for (const value of others) ignored.push({ name, value, reason: 'only one can be shown at a time' });
    return found ?? fallback;
  };
  return { requestedClock, boundaries: readOne('boundaries', BOUNDARIES, 'then'), show: readOne('show', TRUSTS_SHOWN, 'part'), ignored };
}
