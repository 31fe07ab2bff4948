import { ALLOCATION_RULES, SECOND_PREFIX } from '@/lib/domain/planner/scenario';
import { SCENARIO_PARAMS } from '@/lib/schemas/planner-params';
import type { Random } from '../factories/random';
import { hostileValue, type HostileValue } from './hostile-values';
import { REAL_SEGMENTS, routeOfRecord, type Route } from './routes';

/** Every parameter that some route but the planner's reads. */
const PARAMETERS: readonly string[] = ['q', 'region', 'cohort', 'status', 'supplier', 'footprint', 'kind', 'confidence', 'sort', 'page', 'perPage', 'asAt', 'knownAt', 'format'];

const PLANNER_PARAMETERS: readonly string[] = ['asAt', 'knownAt', 'format', ...SCENARIO_PARAMS, ...SCENARIO_PARAMS.map((name) => SECOND_PREFIX + name)];

export type HostileRequest = {
  readonly route: Route;
  readonly address: string;
  /** Whether the path leads to something. */
  readonly isRealPath: boolean;
  /** Names of parameters given a value that certainly means nothing. */
  readonly ignored: readonly string[];
};

/** The next request for a route: with hostile parameters, and for one in four of the routes of records a hostile key too. */
export function hostileRequest(route: Route, random: Random): HostileRequest {
  const isRealPath = !route.address.includes('[') || random.chance(0.75);
  const real = REAL_SEGMENTS[routeOfRecord(route.address)];
  const path = route.address.replace(/\[[^\]]+\]/g, () => (isRealPath ? random.pick(real ?? []) : hostileValue(random).encoded || '%'));
  const parameters = route.address.endsWith('/planner') ? PLANNER_PARAMETERS : PARAMETERS;
  const pairs: string[] = [];
  const ignored = new Set<string>();
  for (let count = random.pick([0, 1, 1, 2, 3, 6]); count > 0; count--) {
    const name = random.pick(parameters);
    const isRepeated = random.chance(0.08);
    const times = isRepeated ? random.whole(2, 200) : 1;
    for (let time = 0; time < times && pairs.join('&').length < 10_000; time++) {
      const value = hostileValue(random);
      pairs.push(`${name}=${value.encoded}`);
      if (meansNothing(name, value)) ignored.add(name);
    }
  }
  if (random.chance(0.05)) pairs.push(`${hostileValue(random).encoded}=${hostileValue(random).encoded}`);
  if (random.chance(0.02)) pairs.push('&&=&?');
  return { route, address: `${path}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`, isRealPath, ignored: [...ignored] };
}

/** Whether a value can be said, without asking the product, to mean nothing to a parameter. What cannot be decoded may come out as anything. */
function meansNothing(name: string, { text }: HostileValue): boolean {
  if (text === null || name === 'format') return false;
  const said = text.toWellFormed().replaceAll('\u0000', '').trim();
  // Trimming leaves a word that does mean something of one of the values.
  if (said === '' || said === 'acute') return false;
  if (PLANNER_PARAMETERS.includes(name) && !name.endsWith('At')) return !/\d/.test(said.normalize('NFKC')) && !ALLOCATION_RULES.some((rule) => rule === said);
  if (name === 'q') return said.length > 200;
  if (name === 'page') return !/^\d+$/.test(said) || Number(said) === 0;
  return !(name === 'asAt' || name === 'knownAt') || !/^\d{4}-\d{2}-\d{2}/.test(said) || said.includes('-13-') || said.includes('-02-30');
}
