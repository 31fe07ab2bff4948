import { type Cohort, COHORTS } from '@/lib/domain/cohort/cohort';
import type { RequestedClock } from '@/lib/domain/clock/clock';
import { type MoneyFault, parsePounds } from '@/lib/domain/funding/parse-pounds';
import type { TypedScenario } from '@/lib/domain/planner/fill-scenario';
import { ALLOCATION_RULES, type AllocationRule, SECOND_PREFIX, SITES_MAX, WHOLE_RATIO } from '@/lib/domain/planner/scenario';
import type { IgnoredParameter, RawParams } from './raw-params';
import { readParameters, type ReadValue } from './read-parameters';

export type PlannerParams = {
  readonly requestedClock: RequestedClock;
  readonly first: TypedScenario;
  /** A second scenario to set beside the first: what is not typed of it is as in the first; null where nothing is. */
  readonly second: TypedScenario | null;
  readonly ignored: readonly IgnoredParameter[];
};

const MONEY_REASON: Readonly<Record<MoneyFault, string>> = {
  empty: 'write pounds as 2500000 or £2.5m',
  unreadable: 'write pounds as 2500000 or £2.5m',
  negative: 'an amount here is never negative',
  'ambiguous grouping': 'commas and spaces stand before groups of three digits',
  'finer than a penny': 'it is finer than a penny',
  'too large': 'it is above £10 billion',
};

/** Every parameter of a scenario, in the order in which it is asked for. */
export const SCENARIO_PARAMS = ['pot', 'rule', 'match', 'follower_share', ...COHORTS.flatMap((cohort) => [cohort, `ceiling_${cohort}`, `floor_${cohort}`])] as const;

/** Reads the planner's parameters. What cannot be read falls back to the register's and is reported. */
export function parsePlannerParams(raw: RawParams): PlannerParams {
  const { requestedClock, ignored, one: read } = readParameters(raw);
  const readScenario = (prefix: string): TypedScenario => {
    const ofCohorts = <Value>(name: (cohort: Cohort) => string, reader: (text: string) => ReadValue<Value>): Partial<Record<Cohort, Value>> =>
      Object.fromEntries(
        COHORTS.flatMap((cohort) => {
          const value = read(prefix + name(cohort), reader);
          return value === null ? [] : [[cohort, value]];
        }),
      );
    return {
      potPence: read(`${prefix}pot`, readPounds),
      rule: read(`${prefix}rule`, readRule),
      counts: ofCohorts((cohort) => cohort, readCount),
      ceilings: ofCohorts((cohort) => `ceiling_${cohort}`, readPounds),
      floors: ofCohorts((cohort) => `floor_${cohort}`, readPounds),
      matchRatio: read(`${prefix}match`, (text) => readRatio(text, 10n * WHOLE_RATIO, 'write how many pounds are asked for each pound, from 0 to 10, as 1 or 0.5')),
      followerShare: read(`${prefix}follower_share`, (text) => readRatio(text, WHOLE_RATIO, 'write a share from 0 to 1, as 0.2')),
    };
  };
  const first = readScenario('');
  const second = readScenario(SECOND_PREFIX);
  return { requestedClock, first, second: isTyped(second) ? orElse(second, first) : null, ignored };
}

function readPounds(text: string): ReadValue<bigint> {
  const parsed = parsePounds(text);
  return parsed.ok ? { value: parsed.pence } : { reason: MONEY_REASON[parsed.fault] };
}

function readRule(text: string): ReadValue<AllocationRule> {
  const rule = ALLOCATION_RULES.find((known) => known === text);
  return rule === undefined ? { reason: `choose one of ${ALLOCATION_RULES.join(', ')}` } : { value: rule };
}

function readCount(text: string): ReadValue<number> {
  return /^\d{1,3}$/.test(text) && Number(text) <= SITES_MAX ? { value: Number(text) } : { reason: `write a whole number from 0 to ${SITES_MAX}` };
}

/** A decimal of up to four places as ten-thousandths, exactly. */
function readRatio(text: string, most: bigint, reason: string): ReadValue<bigint> {
  const [, whole, decimals = ''] = /^(\d{1,2})(?:\.(\d{1,4}))?$/.exec(text) ?? [];
  if (whole === undefined) return { reason };
  const value = BigInt(whole) * WHOLE_RATIO + BigInt(decimals.padEnd(4, '0'));
  return value > most ? { reason } : { value };
}

function isTyped({ potPence, rule, matchRatio, followerShare, counts, ceilings, floors }: TypedScenario): boolean {
  return [potPence, rule, matchRatio, followerShare].some((value) => value !== null) || [counts, ceilings, floors].some((values) => Object.keys(values).length > 0);
}

function orElse(second: TypedScenario, first: TypedScenario): TypedScenario {
  return {
    potPence: second.potPence ?? first.potPence,
    rule: second.rule ?? first.rule,
    counts: { ...first.counts, ...second.counts },
    ceilings: { ...first.ceilings, ...second.ceilings },
    floors: { ...first.floors, ...second.floors },
    matchRatio: second.matchRatio ?? first.matchRatio,
    followerShare: second.followerShare ?? first.followerShare,
  };
}
