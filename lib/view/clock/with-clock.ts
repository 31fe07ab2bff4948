import type { ClockView } from './clock-view';

/**
 * An address inside the product that keeps the reader's clock: with `asAt=2016-11-30` given,
 * `/exemplars?cohort=acute#money` becomes `/exemplars?cohort=acute&asAt=2016-11-30#money`.
 */
export function withClock(href: string, { params }: Pick<ClockView, 'params'>): string {
  const [address = '', fragment] = href.split('#', 2);
  const [path = '', query] = address.split('?', 2);
  const search = new URLSearchParams(query);
  for (const name of ['asAt', 'knownAt'] as const) {
    if (params[name] !== undefined) search.set(name, params[name]);
  }
  const text = search.toString();
  return `${path}${text && `?${text}`}${fragment === undefined ? '' : `#${fragment}`}`;
}
