import type { RequestedClock } from '@/lib/domain/clock/clock';
import { BOUNDARIES, type Boundaries } from '@/lib/domain/footprint/tiles';
import type { IgnoredParameter, RawParams } from './raw-params';
import { readParameters } from './read-parameters';

/** Which trusts the map of positions has: those with a part in the programme, or all. */
export const TRUSTS_SHOWN = ['part', 'all'] as const;

export type TrustsShown = (typeof TRUSTS_SHOWN)[number];

export type FootprintMapParams = { readonly requestedClock: RequestedClock; readonly boundaries: Boundaries; readonly show: TrustsShown; readonly ignored: readonly IgnoredParameter[] };

/** Reads what the maps are asked for. What cannot be read falls back to its default and is reported. */
export function parseFootprintMapParams(raw: RawParams): FootprintMapParams {
  const { requestedClock, ignored, choice } = readParameters(raw);
  return { requestedClock, boundaries: choice('boundaries', BOUNDARIES) ?? 'then', show: choice('show', TRUSTS_SHOWN) ?? 'part', ignored };
}
