import { paramPairs } from './param-pairs';
import type { ParamChanges, SearchParams } from './search-params';

/**
 * The address of a path with these parameters and changes to them, in the order they were given:
 * `toHref('/trusts', { region: ['north', 'london'], page: '3' }, { page: null, sort: '-name' })` is
 * `/trusts?region=north&region=london&sort=-name`.
 */
export function toHref(path: string, params: SearchParams, changes: ParamChanges = {}): string {
  const merged: Record<string, string | readonly string[] | undefined> = { ...params };
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) delete merged[name];
    else merged[name] = typeof value === 'number' ? String(value) : value;
  }
  const query = new URLSearchParams(paramPairs(merged)).toString();
  return query ? `${path}?${query}` : path;
}
