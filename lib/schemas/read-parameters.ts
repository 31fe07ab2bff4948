import type { RequestedClock } from '@/lib/domain/clock/clock';
import { parseClockParams } from './clock-params';
import { allValues, type IgnoredParameter, type RawParams } from './raw-params';

/** What one value was read as, or why it means nothing. */
export type ReadValue<Value> = { readonly value: Value } | { readonly reason: string };

/** Reads the parameters of one address, one after the other; what means nothing is left out, and noted with its reason in the order in which it was read. */
export type ParameterReader = {
  readonly requestedClock: RequestedClock;
  /** What was given and not used, so far. */
  readonly ignored: readonly IgnoredParameter[];
  /** A parameter that has one value: the first that is given. Null: none, or none that means anything. */
  readonly one: <Value>(name: string, read: (text: string) => ReadValue<Value>) => Value | null;
  /** The same, one of the words that there are. */
  readonly choice: <Value extends string>(name: string, known: readonly Value[]) => Value | null;
  /** Every known word that is given, in the order in which they are known. */
  readonly choices: <Value extends string>(name: string, known: readonly Value[]) => Value[];
  /** The number of a page, from 1. */
  readonly page: () => number;
};

/** Beyond it no list of ours reaches. */
const PAGE_MAX = 1_000_000;

export function readParameters(raw: RawParams): ParameterReader {
  const { requestedClock, ignored: ignoredClock } = parseClockParams(raw);
  const ignored: IgnoredParameter[] = [...ignoredClock];
  const given = (name: string) => allValues(raw, name).filter((text) => text !== '');
  const one: ParameterReader['one'] = (name, read) => {
    const [first, ...others] = given(name);
    for (const value of others) ignored.push({ name, value, reason: 'only the first value given is used' });
    if (first === undefined) return null;
    const found = read(first);
    if ('value' in found) return found.value;
    ignored.push({ name, value: first, reason: found.reason });
    return null;
  };
  return {
    requestedClock,
    ignored,
    one,
    choice: (name, known) => one(name, (text) => oneOf(known, text)),
    choices: (name, known) => {
      const values = given(name);
      for (const value of values) if (!(known as readonly string[]).includes(value)) ignored.push({ name, value, reason: reasonOf(known) });
      return known.filter((value) => values.includes(value));
    },
    page: () => one('page', (text) => (/^[1-9]\d{0,6}$/.test(text) && Number(text) <= PAGE_MAX ? { value: Number(text) } : { reason: 'write a whole number from 1' })) ?? 1,
  };
}

function oneOf<Value extends string>(known: readonly Value[], text: string): ReadValue<Value> {
  const value = known.find((candidate) => candidate === text);
  return value === undefined ? { reason: reasonOf(known) } : { value };
}

function reasonOf(known: readonly string[]): string {
  return `choose from ${known.join(', ')}`;
}
